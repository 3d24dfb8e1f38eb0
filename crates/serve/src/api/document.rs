//! What the API can do: for programs, and for people.

use std::sync::{Arc, LazyLock};

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::Value;

use super::OPENAPI;
use super::answer::{Answer, respond};
use super::problem::{KINDS, Problem};
use crate::layout::{Page, Place, render};
use crate::{Desk, Failure};

/// The document as OpenAPI 3.1 has it.
pub(crate) async fn json(headers: HeaderMap) -> Result<Response, Problem> {
    static ANSWER: LazyLock<Arc<Answer>> =
        LazyLock::new(|| Arc::new(Answer::new("application/json", serde_json::to_vec(&*OPENAPI).unwrap_or_default())));
    Ok(respond(&ANSWER, &headers))
}

struct Parameter {
    name: String,
    place: String,
    is_required: bool,
    about: String,
}

struct Route {
    method: String,
    path: String,
    summary: String,
    description: String,
    parameters: Vec<Parameter>,
}

struct Part {
    name: String,
    about: String,
    routes: Vec<Route>,
}

struct Kind {
    anchor: &'static str,
    status: u16,
    title: &'static str,
    about: &'static str,
}

#[derive(Template)]
#[template(path = "api.html")]
struct ApiPage {
    parts: Vec<Part>,
    kinds: Vec<Kind>,
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn parts() -> Vec<Part> {
    let document = serde_json::to_value(&*OPENAPI).unwrap_or_default();
    let schemas = &document["components"]["schemas"];
    let mut parts: Vec<Part> = list(&document["tags"])
        .iter()
        .map(|tag| Part { name: text(&tag["name"]), about: text(&tag["description"]), routes: Vec::new() })
        .collect();
    for (path, methods) in document["paths"].as_object().into_iter().flatten() {
        for (method, route) in methods.as_object().into_iter().flatten() {
            let parameter = |parameter: &Value| Parameter {
                name: text(&parameter["name"]),
                place: text(&parameter["in"]),
                is_required: parameter["required"] == true,
                about: text(&parameter["description"]),
            };
            let mut parameters: Vec<Parameter> = list(&route["parameters"]).iter().map(parameter).collect();
            // The members of a body.
            let body = text(&route["requestBody"]["content"]["application/json"]["schema"]["$ref"]);
            let body = &schemas[body.rsplit('/').next().unwrap_or_default()];
            let required = list(&body["required"]);
            parameters.extend(body["properties"].as_object().into_iter().flatten().map(|(name, member)| Parameter {
                name: name.clone(),
                place: "body".to_owned(),
                is_required: required.iter().any(|required| required == name),
                about: text(&member["description"]),
            }));
            let shown = Route {
                method: method.to_uppercase(),
                path: path.clone(),
                summary: text(&route["summary"]),
                description: text(&route["description"]),
                parameters,
            };
            let tag = list(&route["tags"]).first().map(text).unwrap_or_default();
            if let Some(part) = parts.iter_mut().find(|part| part.name == tag) {
                part.routes.push(shown);
            }
        }
    }
    parts
}

/// The document for people.
pub(crate) async fn page(State(desk): State<Desk>) -> Result<Response, Failure> {
    let page =
        desk.page("/api".to_owned(), |_, _| {
            let kind = |&(status, anchor, title, about): &(StatusCode, &'static str, &'static str, &'static str)| {
                Kind { anchor: anchor.rsplit('#').next().unwrap_or_default(), status: status.as_u16(), title, about }
            };
            let page = ApiPage { parts: parts(), kinds: KINDS.iter().map(kind).collect() };
            render("API", Place::None, &page)
        });
    Ok(Page::answer(page.await?))
}

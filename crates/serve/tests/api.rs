//! The API as programs get it, on the example ledger.

#![allow(clippy::unwrap_used)]

mod common;

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use common::{DISPATCHES, Server, codings};
use demarche_ledger::Access;
use demarche_statement::{Article, json_lines};
use serde_json::{Value, json};

fn dispatches() -> Vec<Article> {
    json_lines::read(DISPATCHES.as_bytes()).collect::<Result<_, _>>().unwrap()
}

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Answer {
    fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    fn media(&self) -> &str {
        self.headers[header::CONTENT_TYPE].to_str().unwrap()
    }

    /// A refusal: its status, the field it names, what is wrong with it and what to do.
    fn problem(&self) -> (u16, String, String, String) {
        assert_eq!(self.media(), "application/problem+json", "{}", self.text());
        let problem = self.json();
        assert_eq!(problem["status"], self.status.as_u16());
        let word = |name: &str| problem[name].as_str().unwrap_or_default().to_owned();
        assert!(!word("type").is_empty() && !word("title").is_empty(), "{problem}");
        (self.status.as_u16(), word("field"), word("detail"), word("remedy"))
    }
}

impl Server {
    fn record(&self, article: Article) {
        self.ledger(Access::Write).record(&codings(vec![article]), jiff::Timestamp::UNIX_EPOCH).unwrap();
    }

    async fn answer(&self, request: Request<Body>) -> Answer {
        let (parts, body) = self.send(request).await.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    async fn get(&self, address: &str) -> Answer {
        self.answer(Request::get(address).body(Body::empty()).unwrap()).await
    }

    async fn json(&self, address: &str) -> Value {
        let answer = self.get(address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}: {}", answer.text());
        answer.json()
    }

    async fn code(&self, body: impl Into<Body>, headers: &[(header::HeaderName, &str)]) -> Answer {
        let mut request = Request::post("/api/v1/code").header(header::CONTENT_TYPE, "application/json");
        for (name, value) in headers {
            request = request.header(name, *value);
        }
        self.answer(request.body(body.into()).unwrap()).await
    }
}

fn ids(page: &Value) -> Vec<String> {
    page["statements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["statement"]["id"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn statements_are_filtered_as_the_command_filters_them() {
    let server = Server::example();
    let found = server.json("/api/v1/statements?q=Severnaya&party=Japan&party=AZE").await;
    let row = &found["statements"][0];
    assert!(row["snippet"].as_str().unwrap().contains("[Severnaya]"), "{row}");
    assert!(row["statement"]["text"].as_str().unwrap().contains("Severnaya"), "{row}");
    assert!(row["chain"].is_array() && row["matter"].is_number() && row["corrected"] == false, "{row}");
    for (filter, holds) in [
        ("event=AID", (|said| said["event"][0] == "AID") as fn(&Value) -> bool),
        ("event=07", |said| said["cameo"].as_str().is_some_and(|code| code.starts_with("07"))),
        ("kind=quantity", |said| said["kind"] == "quantity"),
        ("kind=quantity&kind=position", |said| said["kind"] == "quantity" || said["kind"] == "position"),
        ("from=2006-03-07&to=2006-03-08", |said| {
            ("2006-03-07"..="2006-03-08")
                .contains(&said["date"].as_str().or(said["cite_info"]["date"].as_str()).unwrap())
        }),
        ("at_least=500000000&currency=usd", |said| {
            said["money"].as_array().unwrap().iter().any(|money| money["amount"].as_f64().unwrap() >= 5e8)
        }),
    ] {
        let found = server.json(&format!("/api/v1/statements?{filter}&limit=1000")).await;
        let rows = found["statements"].as_array().unwrap();
        assert!(!rows.is_empty() && rows.iter().all(|row| holds(&row["statement"])), "{filter}: {found}");
    }
    let none = server.json("/api/v1/statements?party=FRA&outlet=Zerkalo").await;
    assert_eq!(none, json!({"statements": [], "next": null}));
}

#[tokio::test]
async fn cursors_lead_through_all_though_the_ledger_is_written_to() {
    let server = Server::example();
    for query in ["", "party=AZE&", "party=AZE&party=JPN&", "q=Japan&sort=latest&"] {
        let all = ids(&server.json(&format!("/api/v1/statements?{query}limit=10000")).await);
        assert!(all.len() > 20, "{query}: {}", all.len());
        let mut met = Vec::new();
        let mut cursor = String::new();
        for part in 0.. {
            let page = server.json(&format!("/api/v1/statements?{query}limit=7{cursor}")).await;
            met.extend(ids(&page));
            // Of a day that was met already, and of one before all others.
            for published in ["2006-12-20", "2006-03-08", "2001-01-01"].into_iter().filter(|_| part < 2) {
                server.record(Article {
                    id: Some(format!("later-{query}-{part}-{published}")),
                    publication: Some("Herald".to_owned()),
                    published: Some(published.parse().unwrap()),
                    ..Article::new(format!("Japan lent Azerbaijan ${part}0 million on {published}."))
                });
            }
            match page["next"].as_str() {
                Some(next) => cursor = format!("&cursor={next}"),
                None => break,
            }
        }
        let old: Vec<&String> = met.iter().filter(|id| all.contains(id)).collect();
        assert_eq!(old, all.iter().collect::<Vec<_>>(), "{query}: none is left out, none comes twice");
    }
}

#[tokio::test]
async fn the_header_link_leads_on_in_every_form() {
    let server = Server::example();
    let mut address = "/api/v1/statements?party=AZE&limit=30&format=csv".to_owned();
    let mut rows = 0;
    loop {
        let answer = server.get(&address).await;
        assert!(answer.media().starts_with("text/csv"), "{}", answer.media());
        assert!(answer.text().starts_with("id,kind,date,"), "{}", answer.text());
        rows += csv::Reader::from_reader(&answer.body[..]).records().map(Result::unwrap).count();
        match answer.headers.get(header::LINK) {
            Some(link) => address = link.to_str().unwrap().split(['<', '>']).nth(1).unwrap().to_owned(),
            None => break,
        }
    }
    assert_eq!(rows, ids(&server.json("/api/v1/statements?party=AZE&limit=10000").await).len());
}

#[tokio::test]
async fn the_form_goes_by_what_is_accepted() {
    let server = Server::example();
    let ask = async |accept: &str| {
        let request = Request::get("/api/v1/statements?party=AZE&limit=3").header(header::ACCEPT, accept);
        server.answer(request.body(Body::empty()).unwrap()).await
    };
    assert_eq!(ask("*/*").await.media(), "application/json");
    assert!(ask("text/csv;q=0.9, application/json;q=0.1").await.media().starts_with("text/csv"));
    let lines = ask("application/jsonl").await;
    assert_eq!(lines.text().lines().count(), 3);
    lines.text().lines().for_each(|line| assert!(serde_json::from_str::<Value>(line).unwrap().is_object(), "{line}"));
    let (status, ..) = ask("image/png").await.problem();
    assert_eq!(status, 406);
    let parquet = ask("application/vnd.apache.parquet").await;
    if cfg!(feature = "parquet") {
        assert_eq!(&parquet.body[..4], b"PAR1");
    } else {
        let (status, field, detail, remedy) = parquet.problem();
        assert_eq!((status, field.as_str()), (406, "format"));
        assert!(detail.contains("without Parquet") && remedy.contains("--features archive"), "{detail}; {remedy}");
    }
}

#[tokio::test]
async fn what_did_not_change_is_not_sent_again() {
    let server = Server::example();
    for address in ["/api/v1/statements?party=AZE", "/api/v1/sources", "/api/v1/dyads/AZE/JPN", "/api/v1/openapi.json"]
    {
        let tag = server.get(address).await.headers[header::ETAG].clone();
        let again = Request::get(address).header(header::IF_NONE_MATCH, tag.clone()).body(Body::empty()).unwrap();
        let answer = server.answer(again).await;
        assert_eq!((answer.status, answer.body.len()), (StatusCode::NOT_MODIFIED, 0), "{address}");
        assert_eq!(answer.headers[header::ETAG], tag);
    }
    let tag = server.get("/api/v1/sources").await.headers[header::ETAG].clone();
    server.record(Article {
        publication: Some("Herald".to_owned()),
        ..Article::new("Japan paid Azerbaijan $3 million.")
    });
    let again = Request::get("/api/v1/sources").header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap();
    let answer = server.answer(again).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text().contains("Herald"), "{}", answer.text());
}

#[tokio::test]
async fn matters_tell_origins_disputes_and_members() {
    let server = Server::example();
    let page = server.json("/api/v1/matters?party=AZE&party=JPN&limit=1000").await;
    let matters = page["matters"].as_array().unwrap();
    let disputed =
        matters.iter().find(|matter| matter["disputes"].as_array().unwrap().iter().any(|it| it["about"] == "amount"));
    let disputed = disputed.unwrap();
    let says: Vec<&str> = disputed["disputes"][0]["sides"]
        .as_array()
        .unwrap()
        .iter()
        .map(|side| side["says"].as_str().unwrap())
        .collect();
    assert_eq!(says, ["$240 million", "$300 million"], "{disputed}");
    let number = disputed["matter"].as_i64().unwrap();
    assert_eq!(&server.json(&format!("/api/v1/matters/{number}")).await, disputed);
    let member = disputed["members"][0]["statement"]["id"].as_str().unwrap();
    assert_eq!(&server.json(&format!("/api/v1/matters/{member}")).await, disputed);
    assert_eq!(server.json(&format!("/api/v1/statements/{member}")).await, disputed["members"][0]);
    // Part by part.
    let mut met = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = server.json(&format!("/api/v1/matters?party=AZE&party=JPN&limit=4{cursor}")).await;
        met.extend(page["matters"].as_array().unwrap().clone());
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(&met, matters);
}

#[tokio::test]
async fn an_article_comes_with_its_statements() {
    let server = Server::example();
    let found = server.json("/api/v1/articles?q=Severnaya").await;
    let id = found["articles"][0]["id"].as_str().unwrap();
    let article = server.json(&format!("/api/v1/articles/{id}")).await;
    let text: Vec<char> = article["article"]["text"].as_str().unwrap().chars().collect();
    let said = &article["statements"][0]["statement"];
    let place = |end: &str| said["text_info"][end].as_u64().unwrap() as usize;
    assert_eq!(text[place("start")..place("end")].iter().collect::<String>(), said["text"].as_str().unwrap());
    assert_eq!(server.get(&format!("/api/v1/articles/{id}?version=9")).await.problem().0, 404);
}

#[tokio::test]
async fn measures_are_those_of_the_commands() {
    let server = Server::example();
    let dyad = server.json("/api/v1/dyads/Azerbaijan/jpn?by=quarter").await;
    assert_eq!(dyad["pair"], json!(["AZE", "JPN"]));
    assert!(
        dyad["episodes"].as_u64().unwrap() >= 3 && dyad["periods"][0]["period"].as_str().unwrap().contains("-Q"),
        "{dyad}"
    );
    let money = server.json("/api/v1/money?party=AZE&with=JPN").await;
    assert!(money["rows"].as_array().unwrap().iter().any(|row| row["figure"]["figure"] == 240_000_000.0), "{money}");
    assert!(money["rows"].as_array().unwrap().iter().any(|row| row["omitted"]["rule"].is_string()), "{money}");
    let positions = server
        .json("/api/v1/positions?party=AZE&issue=permanent seat Security Council".replace(' ', "%20").as_str())
        .await;
    assert!(positions["held"].is_array(), "{positions}");
    let promises = server.json("/api/v1/promises?party=AZE&with=JPN&status=kept").await;
    let promises = promises.as_array().unwrap();
    assert!(!promises.is_empty() && promises.iter().all(|promise| promise["status"] == "kept"), "{promises:?}");
    let leaning = server.json("/api/v1/orientation/AZE?toward=Asia&against=West").await;
    assert_eq!((&leaning["country"], &leaning["toward"]), (&json!("AZE"), &json!("Asia")));
}

#[tokio::test]
async fn names_lead_to_parties_and_office_holders() {
    let server = Server::example();
    let found = server.json("/api/v1/parties?name=Aliyev&on=2006-03-08").await;
    assert_eq!(found["parties"][0]["kind"], "person", "{found}");
    let found = server.json("/api/v1/parties?name=foreign%20minister%20of%20Japan&on=2006-03-08").await;
    assert_eq!(found["parties"][0]["name"], "Taro Aso", "{found}");
    let (status, field, _, remedy) = server.get("/api/v1/parties?name=foreign%20minister%20of%20Japan").await.problem();
    assert_eq!((status, field.as_str()), (422, "on"));
    assert!(remedy.contains("on=2006-03-08"), "{remedy}");
    let sources = server.json("/api/v1/sources").await;
    assert!(
        sources["sources"].as_array().unwrap().iter().any(|source| source["publication"] == "Zerkalo"),
        "{sources}"
    );
}

#[tokio::test]
async fn a_text_is_coded_as_the_command_codes_it() {
    let server = Server::example();
    let article = &dispatches()[0];
    let sent = json!({
        "id": article.id, "text": article.text, "title": article.title, "published": article.published,
        "publication": article.publication, "url": article.url,
    });
    let answer = server.code(sent.to_string(), &[]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let wanted = codings(vec![article.clone()]).remove(0).statements;
    assert_eq!(answer.json()["statements"], serde_json::to_value(&wanted).unwrap());
    let mut lines = Vec::new();
    wanted.iter().for_each(|statement| json_lines::write(&mut lines, statement).unwrap());
    let by_line = server.code(sent.to_string(), &[(header::ACCEPT, "application/jsonl")]).await;
    assert_eq!(by_line.text(), String::from_utf8(lines).unwrap());
}

#[tokio::test]
async fn refusals_name_the_field_and_the_remedy() {
    let server = Server::example();
    for (address, status, field, detail, remedy) in [
        ("statements?from=yesterday", 400, "from", "", "2006-03-13"),
        ("statements?from=2006-03-02&to=2006-03-01", 400, "to", "before it begins", "swap"),
        ("statements?frm=2006-03-02", 400, "frm", "unknown field", ""),
        ("statements?limit=0", 400, "limit", "", "at least"),
        ("statements?limit=10001", 400, "limit", "too many", "cursor"),
        ("statements?limit=many", 400, "limit", "", ""),
        ("statements?party=Nowhere%20at%20all", 400, "party", "Nowhere at all", "three letters"),
        ("statements?kind=rumour", 400, "kind", "rumour", ""),
        ("statements?event=DANCE", 400, "event", "DANCE", ""),
        ("statements?cursor=x", 400, "cursor", "no cursor", "page before"),
        ("statements?sort=best", 400, "sort", "without words", "leave"),
        ("statements?q=Japan&sort=best&cursor=0_4", 400, "cursor", "no cursor", "latest"),
        ("statements?q=%22", 400, "q", "not understood", "double quotes"),
        ("statements/none", 404, "", "no statement none", "search"),
        ("matters/999", 404, "", "no matter 999", "matters"),
        ("articles", 400, "q", "words", "give"),
        ("articles/none", 404, "", "no article none", "/api/v1/articles"),
        ("dyads/AZE/Azerbaijan", 400, "other", "one party", "two"),
        ("dyads/AZE/JPN?draws=5", 400, "draws", "5 times", "100"),
        ("dyads/AZE/JPN?by=week", 400, "by", "week", ""),
        ("money", 400, "party", "not said", "name"),
        ("orientation/AZE?toward=Asia", 400, "against", "no bloc", "blocs are"),
        ("parties", 400, "name", "no name", "give"),
        ("nowhere", 404, "", "no route", "/api"),
    ] {
        let problem = server.get(&format!("/api/v1/{address}")).await.problem();
        assert_eq!((problem.0, problem.1.as_str()), (status, field), "{address}: {problem:?}");
        assert!(problem.2.contains(detail) && problem.3.contains(remedy), "{address}: {problem:?}");
    }
    let (status, ..) =
        server.answer(Request::delete("/api/v1/statements").body(Body::empty()).unwrap()).await.problem();
    assert_eq!(status, 405);
}

#[tokio::test]
async fn bodies_that_cannot_be_coded_are_refused() {
    let server = Server::example();
    for (body, status, field) in [
        ("{\"text\": 3}", 400, "text"),
        ("{}", 400, "text"),
        ("{\"text\": \" \"}", 400, "text"),
        ("{\"text\": \"Japan paid.\", \"publishd\": \"2006-03-13\"}", 400, "publishd"),
        ("{\"text\": \"Japan paid.\", \"published\": \"13 March\"}", 400, "published"),
        ("{\"text\": ", 400, "text"),
        ("[1]", 400, ""),
    ] {
        let problem = server.code(body, &[]).await.problem();
        assert_eq!((problem.0, problem.1.as_str()), (status, field), "{body}: {problem:?}");
    }
    let (status, ..) = server.code(format!("{{\"text\": \"{}\"}}", "a".repeat(1 << 20)), &[]).await.problem();
    assert_eq!(status, 413);
    let plain =
        Request::post("/api/v1/code").header(header::CONTENT_TYPE, "text/plain").body("Japan paid.".into()).unwrap();
    assert_eq!(server.answer(plain).await.problem().0, 415);
}

/// The routes with their parameters and answers, and the members of all types, a line each.
fn outline(document: &Value) -> String {
    let mut lines: Vec<String> = Vec::new();
    let items = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let without = |mut value: Value| {
        value.as_object_mut().unwrap().remove("description");
        value
    };
    for (path, methods) in items(&document["paths"]) {
        for (method, route) in items(&methods) {
            lines.push(format!("{method} {path}: {}", route["summary"].as_str().unwrap()));
            for parameter in route["parameters"].as_array().into_iter().flatten() {
                let needed = if parameter["required"] == true { "!" } else { "" };
                let (place, name) = (parameter["in"].as_str().unwrap(), parameter["name"].as_str().unwrap());
                lines.push(format!("  {place} {name}{needed} {}", parameter["schema"]));
            }
            if route["requestBody"].is_object() {
                lines.push(format!("  body {}", route["requestBody"]["content"]));
            }
            for (status, answer) in items(&route["responses"]) {
                let content = &answer["content"];
                let forms = || items(content).keys().cloned().collect::<Vec<_>>().join(", ");
                lines.push(format!("  {status} {}", if status == "200" { content.to_string() } else { forms() }));
            }
        }
    }
    for (name, schema) in items(&document["components"]["schemas"]) {
        let mut whole = without(schema);
        let members = whole.as_object_mut().unwrap().remove("properties").unwrap_or_default();
        lines.push(format!("{name} {whole}"));
        lines.extend(items(&members).into_iter().map(|(member, schema)| format!("  {member} {}", without(schema))));
    }
    lines.join("\n")
}

#[tokio::test]
async fn the_document_is_made_from_the_handlers() {
    let server = Server::example();
    let document = server.json("/api/v1/openapi.json").await;
    assert_eq!(document["openapi"], "3.1.0");
    // What changes here changes for programs that call it.
    insta::assert_snapshot!("openapi", outline(&document));
}

#[tokio::test]
async fn a_page_lists_the_routes_and_what_is_refused() {
    let server = Server::example();
    let answer = server.get("/api").await;
    assert_eq!(answer.status, StatusCode::OK);
    let page = answer.text();
    for words in
        ["GET /api/v1/statements", "POST /api/v1/code", "<code>at_least</code>", "id=\"unfit\"", "id=\"large\""]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
}

#[tokio::test]
async fn the_server_says_whether_it_is_well_and_what_it_did() {
    let server = Server::example();
    assert_eq!(server.get("/healthz").await.text(), "ok\n");
    server.json("/api/v1/statements?limit=1").await;
    server.get("/api/v1/matters/999").await;
    server.get("/no-such-page").await;
    let answer = server.get("/metrics").await;
    assert!(answer.media().starts_with("application/openmetrics-text"), "{}", answer.media());
    let text = answer.text();
    for line in [
        "demarche_ledger_articles 15",
        "demarche_http_requests_total{method=\"GET\",route=\"/api/v1/statements\",status=\"200\"} 1",
        "demarche_http_requests_total{method=\"GET\",route=\"/api/v1/matters/{id}\",status=\"404\"} 1",
        "demarche_http_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 1",
        "demarche_http_request_duration_seconds_count{route=\"/healthz\"} 1",
        "demarche_http_requests_running 1",
        "demarche_ledger_outlet_recorded_seconds{outlet=\"Zerkalo\"} 0",
        "# EOF",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}: {text}");
    }
}

//! Review by forms, as a browser without scripts sends them.

#![allow(clippy::unwrap_used)]

mod common;

use axum::http::StatusCode;
use common::{Server, text};
use demarche_ledger::{Access, Coding, Held, Verdict};
use demarche_statement::{Article, json_lines};

const TEXT: &str = "Japan thanked China on Monday.";

impl Server {
    /// A ledger in which two outlets tell one thing and a third another; sure of them to these degrees.
    fn new(confidences: [f64; 3]) -> Self {
        let mut codings = Vec::new();
        for (id, confidence) in ["one", "two", "three"].into_iter().zip(confidences) {
            let day = if id == "three" { "2006-03-10" } else { "2006-03-06" };
            let text = TEXT.replace("Monday", if id == "three" { "Friday" } else { "Monday" });
            let text = format!("{text} Told by {id} of them.");
            let line = format!(
                concat!(
                    r#"{{"id":"{id}","kind":"event","date":"{day}","date_precision":"day","#,
                    r#""actor":[{{"entity_text":"Japan","start":0,"end":5,"code":"JPN"}}],"#,
                    r#""recipient":[{{"entity_text":"China","start":14,"end":19,"code":"CHN"}}],"event":["SUPPORT"],"cameo":"051","#,
                    r#""event_text":["thanked"],"modality":"actual","text":"{sentence}","#,
                    r#""text_info":{{"sequence":0,"start":0,"end":30}},"#,
                    r#""cite_info":{{"id":"{id}","publication":"{id}","date":"{day}","coder":"t"}},"confidence":{confidence}}}"#
                ),
                id = id,
                day = day,
                sentence = &text[..30],
                confidence = confidence,
            );
            let statements = json_lines::read(line.as_bytes()).collect::<Result<_, _>>().unwrap();
            let article = Article {
                id: Some(id.to_owned()),
                publication: Some(id.to_owned()),
                published: Some(day.parse().unwrap()),
                ..Article::new(text)
            };
            codings.push(Coding { article, coder: "t".to_owned(), statements });
        }
        Self::of_codings(&codings)
    }

    async fn decide(&self, form: &str) -> String {
        self.led_by("/review", &format!("{form}&by=L.+Hajiyeva")).await
    }

    fn held(&self, id: &str) -> Held {
        self.ledger(Access::Read).statement(id).unwrap()
    }
}

fn shown(page: &str) -> &str {
    page.split("name=\"statement\" value=\"").nth(1).unwrap().split('"').next().unwrap()
}

#[tokio::test]
async fn the_least_sure_come_first_and_those_decided_on_no_more() {
    let server = Server::new([0.9, 0.3, 0.6]);
    assert_eq!(shown(&server.page("/review").await), "two");
    let leads = server.decide("act=confirm&statement=two&next=three").await;
    assert!(leads.contains("at=three") && leads.contains("taken=1"), "{leads}");
    let page = server.page(&leads).await;
    assert_eq!(shown(&page), "three");
    assert!(page.contains("Decision 1 is kept") && page.contains("value=\"L. Hajiyeva\""), "{page}");
    assert_eq!(server.held("two").verdict, Some(Verdict::Confirmed));
    server.decide("act=reject&statement=three&next=one").await;
    assert_eq!(server.held("three").verdict, Some(Verdict::Rejected));
    assert_eq!(shown(&server.page("/review?party=Japan&with=CHN").await), "one");
    server.decide("act=confirm&statement=one").await;
    assert!(server.page("/review").await.contains("Nothing waits"));
}

#[tokio::test]
async fn parties_and_code_are_corrected_with_names_from_the_atlas() {
    let server = Server::new([0.1, 0.2, 0.3]);
    let form = "act=correct&statement=one&actor=South+Korea&actor=&recipient=CHN&recipient=&event=ACCUSE&cameo=112&modality=denied";
    server.decide(form).await;
    let held = server.held("one");
    let said = &held.statement;
    assert!(held.is_corrected);
    assert_eq!(said.actor[0].code.as_deref(), Some("KOR"));
    assert_eq!(said.actor[0].entity_text, "Japan");
    assert_eq!(said.recipient[0].code.as_deref(), Some("CHN"));
    assert_eq!((said.event[0].as_str(), said.cameo.as_ref().unwrap().as_str()), ("ACCUSE", "112"));
    assert_eq!(said.modality.as_str(), "denied");
    server.decide("act=undo&decision=1&statement=one").await;
    assert_eq!(server.held("one").statement.actor[0].code.as_deref(), Some("JPN"));
    for (form, words) in [
        (
            "act=correct&statement=one&actor=Atlantis+itself&recipient=CHN&event=SUPPORT&cameo=051&modality=actual",
            "Atlantis itself",
        ),
        (
            "act=correct&statement=one&actor=JPN&recipient=CHN&event=SUPPORT&cameo=051&modality=actual",
            "othing was changed",
        ),
        ("act=correct&statement=one&actor=JPN&recipient=CHN&event=SUPPORT&cameo=99&modality=actual", "cameo"),
        ("act=burn&statement=one", "burn"),
        ("act=undo&decision=1&statement=one", "undone already"),
        ("act=merge&statement=one&from=x", "no number"),
        ("act=split&statement=one", "hoose which"),
    ] {
        let response = server.post("/review", &format!("{form}&by=L"), None).await;
        assert_eq!(response.status(), StatusCode::BAD_REQUEST, "{form}");
        let page = text(response).await;
        assert!(page.contains(words), "{form}: {page}");
    }
    let unsigned = server.post("/review", "act=confirm&statement=one&by=+", None).await;
    assert_eq!(unsigned.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn matters_are_split_and_merged() {
    let server = Server::new([0.1, 0.2, 0.3]);
    assert_eq!(server.held("one").matter, server.held("two").matter);
    let page = server.page("/review?at=one").await;
    assert!(page.contains("name=\"member\" value=\"two\""), "{page}");
    server.decide("act=split&statement=one&member=two").await;
    assert_ne!(server.held("one").matter, server.held("two").matter);
    let third = server.held("three").matter.unwrap();
    assert_ne!(Some(third), server.held("one").matter);
    let page = server.page("/review?at=one").await;
    assert!(page.contains(&format!("name=\"from\" value=\"{third}\"")), "{page}");
    server.decide(&format!("act=merge&statement=one&from={third}")).await;
    assert_eq!(server.held("one").matter, server.held("three").matter);
}

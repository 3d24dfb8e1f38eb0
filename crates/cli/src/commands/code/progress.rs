//! How far the work is, on standard error, for people who wait at a terminal.

use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

pub(in crate::commands) struct Progress {
    bar: ProgressBar,
    articles: Arc<AtomicUsize>,
    sentences: Arc<AtomicUsize>,
}

impl Progress {
    /// Shows nothing where standard error is no terminal.
    pub(in crate::commands) fn start() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(5));
        let (articles, sentences) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        if !bar.is_hidden() {
            let rate = |count: Arc<AtomicUsize>| {
                move |state: &ProgressState, out: &mut dyn Write| {
                    let count = count.load(Ordering::Relaxed);
                    let seconds = state.elapsed().as_secs_f64().max(0.001);
                    let _ = write!(out, "{count} ({:.0}/s)", count as f64 / seconds);
                }
            };
            // The template is fixed; the plain spinner does where it should not parse.
            if let Ok(style) =
                ProgressStyle::with_template("{spinner} {articles} articles, {sentences} sentences, {elapsed}")
            {
                let style =
                    style.with_key("articles", rate(articles.clone())).with_key("sentences", rate(sentences.clone()));
                bar.set_style(style);
            }
            bar.enable_steady_tick(Duration::from_millis(250));
        }
        Self { bar, articles, sentences }
    }

    /// Shows nothing, for commands that tell in their own way how far they are.
    #[cfg(feature = "network")]
    pub(in crate::commands) fn none() -> Self {
        Self {
            bar: ProgressBar::hidden(),
            articles: Arc::<AtomicUsize>::default(),
            sentences: Arc::<AtomicUsize>::default(),
        }
    }

    pub(in crate::commands) fn add_article(&self) {
        self.articles.fetch_add(1, Ordering::Relaxed);
    }

    pub(in crate::commands) fn add_sentences(&self, count: usize) {
        self.sentences.fetch_add(count, Ordering::Relaxed);
    }

    /// Does what writes to the terminal, with the line of progress out of its way.
    pub(in crate::commands) fn pause<T>(&self, write: impl FnOnce() -> T) -> T {
        self.bar.suspend(write)
    }

    pub(in crate::commands) fn end(self) {
        self.bar.finish_and_clear();
    }
}

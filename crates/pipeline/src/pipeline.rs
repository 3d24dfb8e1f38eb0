//! A pipeline: what is loaded once and shared, and the worker that parses texts with it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde_json::Value as Json;

use crate::LoadError;
use crate::attribute_ruler::{AttributeRuler, RulerScratch};
use crate::classifier::Classifier;
use crate::config::Config;
use crate::document::{Document, Label, Labels, TokenData};
use crate::hash::string_key;
use crate::lemmatizer::{LemmaCache, Lemmatizer};
use crate::lexeme::{self, LexemeNorms};
use crate::model_file::{ModelFile, halve};
use crate::source::{self, Source};
use crate::symbols::SYMBOLS;
use crate::tok2vec::{
    BLOCK, Block, EncodeScratch, FEATURES, Feature, FeatureKeys, StaticVectors, Tok2Vec, TypeVectors,
};
use crate::tokenizer::{RawToken, Tokenizer, TokenizerCache};
use crate::transition::StepScratch;
use crate::transition::arc_eager::{ParseScratch, Parser};
use crate::transition::biluo::Recogniser;
use crate::type_cache::{Parts, TypeCache};
use crate::unicode;

/// A loaded pipeline. It does not change, and threads can share it.
///
/// ```no_run
/// let pipeline = demarche_pipeline::Pipeline::load("en_core_web_sm-3.8.0")?;
/// let document = pipeline.parse("Japan lent Kenya $40 million.");
/// let verb = document.token(1);
/// assert_eq!((verb.lemma(), verb.tag()), ("lend", "VBD"));
/// # Ok::<(), demarche_pipeline::LoadError>(())
/// ```
#[derive(Debug)]
pub struct Pipeline {
    language: String,
    labels: Arc<Labels>,
    tokenizer: Tokenizer,
    norms: LexemeNorms,
    /// Every tok2vec, shared or a component's own.
    tok2vecs: Vec<Tok2Vec>,
    components: Vec<(String, Component)>,
    /// Which features some tok2vec looks at.
    uses: [bool; FEATURES],
}

#[derive(Debug)]
enum Component {
    /// Encodes the text for the components that listen.
    Tok2Vec,
    Tagger {
        tok2vec: usize,
        classifier: Classifier,
        tags: Vec<Label>,
        overwrite: bool,
    },
    Morphologizer {
        tok2vec: usize,
        classifier: Classifier,
        classes: Vec<(Label, Label)>,
        overwrite: bool,
    },
    SentenceRecogniser {
        tok2vec: usize,
        classifier: Classifier,
        overwrite: bool,
    },
    Sentencizer {
        marks: Vec<String>,
        overwrite: bool,
    },
    Parser {
        tok2vec: usize,
        parser: Box<Parser>,
    },
    Recogniser {
        tok2vec: usize,
        recogniser: Box<Recogniser>,
    },
    AttributeRuler(Box<AttributeRuler>),
    Lemmatizer(Box<Lemmatizer>),
}

impl Pipeline {
    /// Loads a pipeline from a directory that spaCy v3 wrote (the one with `config.cfg`) or from a packed file.
    ///
    /// # Errors
    /// If a part is missing, damaged, or asks for something that this runtime does not have; the error names it.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, LoadError> {
        let path = path.as_ref();
        if path.is_dir() {
            return Self::build(&Source::directory(path));
        }
        let bytes = std::fs::read(path).map_err(|source| LoadError::Io { path: path.to_owned(), source })?;
        Self::from_packed(&bytes)
    }

    /// Loads a pipeline from the bytes of a packed file.
    ///
    /// # Errors
    /// As [`load`](Self::load).
    pub fn from_packed(bytes: &[u8]) -> Result<Self, LoadError> {
        Self::build(&Source::packed(bytes)?)
    }

    /// Packs a pipeline directory into one file's bytes, with its weights in 16-bit floats and without the parts that
    /// only training needs.
    ///
    /// # Errors
    /// As [`load`](Self::load): a pipeline that cannot be loaded is not packed.
    pub fn pack(directory: impl AsRef<Path>) -> Result<Vec<u8>, LoadError> {
        let source = Source::directory(directory.as_ref());
        let pipeline = Self::build(&source)?;
        let mut parts: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for part in
            ["config.cfg", "tokenizer", "vocab/lookups.bin", "vocab/vectors", "vocab/vectors.cfg", "vocab/key2row"]
        {
            if let Some(bytes) = source.find(part)? {
                parts.insert(part.to_owned(), bytes.into_owned());
            }
        }
        for (name, _) in &pipeline.components {
            for file in ["model", "cfg", "moves", "patterns", "lookups/lookups.bin"] {
                let part = format!("{name}/{file}");
                if let Some(bytes) = source.find(&part)? {
                    let bytes = if file == "model" { halve(&part, &bytes)? } else { bytes.into_owned() };
                    parts.insert(part, bytes);
                }
            }
            if let Some(bytes) = source.find(name).ok().flatten() {
                parts.insert(name.clone(), bytes.into_owned());
            }
        }
        Ok(source::write_packed(&parts))
    }

    fn build(source: &Source<'_>) -> Result<Self, LoadError> {
        let config = Config::read(&source.read("config.cfg")?)?;
        let language = config.string("nlp", "lang").unwrap_or_default().to_owned();
        let disabled = config.strings("nlp", "disabled");
        if let Some(tokenizer) = config
            .string("nlp.tokenizer", "@tokenizers")
            .or_else(|| config.get("nlp", "tokenizer")?.get("@tokenizers")?.as_str())
            && tokenizer != "spacy.Tokenizer.v1"
        {
            return Err(LoadError::unsupported("tokenizer", format!("`{tokenizer}`; only spacy.Tokenizer.v1 is")));
        }
        let mut loader = Loader {
            source,
            config: &config,
            language: &language,
            labels: Labels::new(),
            tok2vecs: Vec::new(),
            shared: FxHashMap::default(),
            vectors: None,
        };
        let mut components = Vec::new();
        for name in config.strings("nlp", "pipeline") {
            if !disabled.contains(&name) {
                components.push((name.clone(), loader.component(&name)?));
            }
        }
        let Loader { labels, tok2vecs, .. } = loader;
        Ok(Self {
            tokenizer: Tokenizer::from_bytes("tokenizer", &source.read("tokenizer")?)?,
            norms: LexemeNorms::from_lookups("vocab/lookups.bin", source.find("vocab/lookups.bin")?.as_deref())?,
            uses: used_features(&tok2vecs),
            language,
            labels: Arc::new(labels),
            tok2vecs,
            components,
        })
    }

    /// The language code of the pipeline, such as `en`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The names of the components that run, in order.
    pub fn components(&self) -> impl Iterator<Item = &str> {
        self.components.iter().map(|(name, _)| name.as_str())
    }

    /// Parses one text. To parse many, keep a [`worker`](Self::worker), or use [`parse_all`](Self::parse_all).
    pub fn parse(&self, text: &str) -> Document {
        self.worker().parse(text)
    }

    /// A worker: the buffers and caches of one thread. Its results do not depend on what it parsed before.
    pub fn worker(&self) -> Worker<'_> {
        let halo = self.halo();
        let (places, rows) = cache_sizes(&self.tok2vecs, BLOCK + 2 * halo);
        let scratch = Scratch {
            types: TypeCache::new(places, rows),
            kept: self.tok2vecs.iter().map(|tok2vec| tok2vec.type_vectors(places, rows)).collect(),
            vectors: self.tok2vecs.iter().map(|_| Vec::new()).collect(),
            ..Scratch::default()
        };
        Worker { pipeline: self, scratch }
    }

    /// Parses texts on all threads of rayon's current pool, in order.
    pub fn parse_all<T: AsRef<str> + Sync>(&self, texts: &[T]) -> Vec<Document> {
        texts.par_iter().map_init(|| self.worker(), |worker, text| worker.parse(text.as_ref())).collect()
    }

    /// Parses a stream of texts as it comes, on all threads of rayon's current pool: documents come out in order, and
    /// no more than a few hundred texts are held at a time.
    pub fn stream<'p, T: AsRef<str> + Send + Sync + 'p>(
        &'p self,
        texts: impl IntoIterator<Item = T> + 'p,
    ) -> impl Iterator<Item = Document> + 'p {
        let mut texts = texts.into_iter();
        std::iter::from_fn(move || {
            let batch: Vec<T> = texts.by_ref().take(256).collect();
            (!batch.is_empty()).then(|| self.parse_all(&batch))
        })
        .flatten()
    }
}

/// Reads the components one after the other.
struct Loader<'s, 'b> {
    source: &'s Source<'b>,
    config: &'s Config,
    language: &'s str,
    labels: Labels,
    tok2vecs: Vec<Tok2Vec>,
    /// Shared tok2vec components by name.
    shared: FxHashMap<String, usize>,
    vectors: Option<StaticVectors>,
}

impl Loader<'_, '_> {
    fn component(&mut self, name: &str) -> Result<Component, LoadError> {
        let section = format!("components.{name}");
        let factory = self.config.string(&section, "factory").unwrap_or(name).to_owned();
        self.check_architectures(name)?;
        match factory.as_str() {
            "tok2vec" => {
                let file = self.model(name)?;
                let index = self.add_tok2vec(name, &file)?;
                self.shared.insert(name.to_owned(), index);
                Ok(Component::Tok2Vec)
            }
            "tagger" => {
                let (tok2vec, classifier) = self.classifier(name)?;
                let settings = self.settings(name)?;
                let tags = settings.get("labels").and_then(Json::as_array).cloned().unwrap_or_default();
                let tags: Vec<Label> =
                    tags.iter().map(|tag| self.labels.intern(tag.as_str().unwrap_or_default())).collect();
                check_classes(name, &classifier, tags.len())?;
                Ok(Component::Tagger { tok2vec, classifier, tags, overwrite: flag(&settings, "overwrite") })
            }
            "morphologizer" => {
                let (tok2vec, classifier) = self.classifier(name)?;
                let settings = self.settings(name)?;
                if flag(&settings, "extend") {
                    return Err(LoadError::unsupported(name, "a morphologizer that extends earlier features"));
                }
                let morphs = settings.get("labels_morph").and_then(Json::as_object).cloned().unwrap_or_default();
                let parts = settings.get("labels_pos").and_then(Json::as_object).cloned().unwrap_or_default();
                let mut classes = Vec::new();
                for (label, morph) in &morphs {
                    let number = parts.get(label).and_then(Json::as_u64).unwrap_or(0);
                    let pos = SYMBOLS.iter().find(|(_, key)| *key == number).map_or("", |(symbol, _)| symbol);
                    let morph = normal_features(morph.as_str().unwrap_or_default());
                    classes.push((self.labels.intern(&morph), self.labels.intern(pos)));
                }
                check_classes(name, &classifier, classes.len())?;
                let overwrite = flag(&settings, "overwrite");
                Ok(Component::Morphologizer { tok2vec, classifier, classes, overwrite })
            }
            "senter" => {
                let (tok2vec, classifier) = self.classifier(name)?;
                check_classes(name, &classifier, 2)?;
                let overwrite = flag(&self.settings(name)?, "overwrite");
                Ok(Component::SentenceRecogniser { tok2vec, classifier, overwrite })
            }
            "sentencizer" => {
                let settings = self.json(name)?;
                let marks = settings.get("punct_chars").and_then(Json::as_array).cloned().unwrap_or_default();
                let marks: Vec<String> = marks.iter().filter_map(|mark| Some(mark.as_str()?.to_owned())).collect();
                Ok(Component::Sentencizer { marks, overwrite: flag(&settings, "overwrite") })
            }
            "parser" => {
                let (tok2vec, file) = self.transition_model(name)?;
                let moves = self.source.read(&format!("{name}/moves"))?;
                let width = self.tok2vecs[tok2vec].width;
                let parser = Box::new(Parser::read(name, &file, &moves, width, &mut self.labels)?);
                Ok(Component::Parser { tok2vec, parser })
            }
            "ner" => {
                let (tok2vec, file) = self.transition_model(name)?;
                let moves = self.source.read(&format!("{name}/moves"))?;
                let width = self.tok2vecs[tok2vec].width;
                let recogniser = Box::new(Recogniser::read(name, &file, &moves, width, &mut self.labels)?);
                Ok(Component::Recogniser { tok2vec, recogniser })
            }
            "attribute_ruler" => {
                let part = format!("{name}/patterns");
                let patterns = self.source.read(&part)?;
                let ruler = AttributeRuler::from_bytes(&part, &patterns, &mut self.labels)?;
                Ok(Component::AttributeRuler(Box::new(ruler)))
            }
            "lemmatizer" | "french_lemmatizer" => {
                let mode = self.config.string(&section, "mode").unwrap_or("lookup");
                let overwrite = self.config.flag(&section, "overwrite");
                let lemmatizer = Lemmatizer::load(name, self.language, mode, overwrite, self.source, &mut self.labels)?;
                Ok(Component::Lemmatizer(Box::new(lemmatizer)))
            }
            other => Err(LoadError::unsupported(
                name,
                format!(
                    "there is no component of factory `{other}`; list it under `disabled` in config.cfg to go without"
                ),
            )),
        }
    }

    /// Refuses layers that are not built here, by the names that the configuration gives them.
    fn check_architectures(&self, component: &str) -> Result<(), LoadError> {
        const KNOWN: [&str; 10] = [
            "spacy.Tok2Vec.",
            "spacy.Tok2VecListener.",
            "spacy.HashEmbedCNN.",
            "spacy.MultiHashEmbed.",
            "spacy.MaxoutWindowEncoder.",
            "spacy.Tagger.",
            "spacy.TransitionBasedParser.",
            "spacy.PrecomputableAffine.",
            "spacy.Linear.",
            "spacy.Softmax.",
        ];
        for (section, name) in self.config.architectures(component) {
            if !KNOWN.iter().any(|known| name.starts_with(known)) {
                return Err(LoadError::unsupported(component, format!("architecture `{name}` of [{section}]")));
            }
        }
        Ok(())
    }

    fn model(&self, name: &str) -> Result<ModelFile, LoadError> {
        let part = format!("{name}/model");
        ModelFile::read(&part, &self.source.read(&part)?)
    }

    fn json(&self, part: &str) -> Result<Json, LoadError> {
        serde_json::from_slice(&self.source.read(part)?).map_err(|error| LoadError::damaged(part, error.to_string()))
    }

    fn settings(&self, name: &str) -> Result<Json, LoadError> {
        self.json(&format!("{name}/cfg"))
    }

    fn add_tok2vec(&mut self, name: &str, file: &ModelFile) -> Result<usize, LoadError> {
        if file.named("static_vectors").next().is_some() && self.vectors.is_none() {
            let settings = self.source.find("vocab/vectors.cfg")?.unwrap_or_default();
            let settings: Json = serde_json::from_slice(&settings).unwrap_or(Json::Null);
            let mode = settings.get("mode").and_then(Json::as_str).unwrap_or("default");
            if mode != "default" {
                return Err(LoadError::unsupported(name, format!("word vectors of mode `{mode}`")));
            }
            let vectors = self.source.read("vocab/vectors")?;
            self.vectors = Some(StaticVectors::read(&vectors, &self.source.read("vocab/key2row")?)?);
        }
        self.tok2vecs.push(Tok2Vec::read(name, file, self.vectors.as_ref())?);
        Ok(self.tok2vecs.len() - 1)
    }

    /// The tok2vec that a component's model holds or listens to.
    fn tok2vec_of(&mut self, name: &str, file: &ModelFile) -> Result<usize, LoadError> {
        if Tok2Vec::is_in(file) {
            return self.add_tok2vec(name, file);
        }
        let upstream = self.config.string(&format!("components.{name}.model.tok2vec"), "upstream").unwrap_or("*");
        let shared = match upstream {
            "*" => self.shared.values().max(),
            upstream => self.shared.get(upstream),
        };
        shared.copied().ok_or_else(|| {
            LoadError::unsupported(name, format!("it listens to a tok2vec `{upstream}` that does not run before it"))
        })
    }

    fn classifier(&mut self, name: &str) -> Result<(usize, Classifier), LoadError> {
        let file = self.model(name)?;
        let tok2vec = self.tok2vec_of(name, &file)?;
        let width = self.tok2vecs[tok2vec].width;
        Ok((tok2vec, Classifier::read(name, &file, width)?))
    }

    fn transition_model(&mut self, name: &str) -> Result<(usize, ModelFile), LoadError> {
        let settings = self.settings(name)?;
        if settings.get("beam_width").and_then(Json::as_u64).unwrap_or(1) > 1 {
            return Err(LoadError::unsupported(name, "beam search; set beam_width to 1"));
        }
        let file = self.model(name)?;
        Ok((self.tok2vec_of(name, &file)?, file))
    }
}

fn flag(settings: &Json, key: &str) -> bool {
    settings.get(key).and_then(Json::as_bool).unwrap_or(false)
}

fn check_classes(name: &str, classifier: &Classifier, labels: usize) -> Result<(), LoadError> {
    if classifier.classes == labels {
        return Ok(());
    }
    let message = format!("{labels} labels for a model of {} classes", classifier.classes);
    Err(LoadError::damaged(format!("{name}/cfg"), message))
}

/// Morphological features as spaCy stores them: without `_`, sorted by name.
fn normal_features(features: &str) -> String {
    let mut features: Vec<&str> = features.split('|').filter(|feature| feature.contains('=')).collect();
    features.sort_unstable_by_key(|feature| feature.split('=').next());
    features.join("|")
}

/// One thread's buffers and caches for a [`Pipeline`].
#[derive(Debug)]
pub struct Worker<'p> {
    pipeline: &'p Pipeline,
    scratch: Scratch,
}

#[derive(Debug, Default)]
struct Scratch {
    tokenizer: TokenizerCache,
    raw: Vec<RawToken>,
    /// The key of each token's type.
    keys: Vec<u64>,
    types: TypeCache,
    /// For each tok2vec, what is kept of the types.
    kept: Vec<TypeVectors>,
    /// The types of a block of tokens and its halo.
    block: Vec<(u32, Parts)>,
    /// The features of the types that are new in a block.
    fresh: Vec<(u32, FeatureKeys)>,
    encode: EncodeScratch,
    /// For each tok2vec, the vectors of the text's tokens.
    vectors: Vec<Vec<f32>>,
    scores: Vec<f32>,
    classes: Vec<u32>,
    parse: ParseScratch,
    steps: StepScratch,
    ruler: RulerScratch,
    lemmas: LemmaCache,
    /// As `TokenC.sent_start`: 1 a sentence start, -1 not one, 0 unknown.
    starts: Vec<i8>,
    buffer: String,
}

/// Bytes that a worker gives to the vectors of word types: all models' together.
const VECTORS_SIZE: usize = 1 << 20;
/// Bytes that a worker gives to the parts of the commonest types' first convolution.
const PARTS_SIZE: usize = 1 << 19;

/// How many word types a worker keeps, and how many of them with their parts.
fn cache_sizes(tok2vecs: &[Tok2Vec], least: usize) -> (usize, usize) {
    let number =
        |size: usize, each: fn(&Tok2Vec) -> usize| size.checked_div(tok2vecs.iter().map(each).sum()).unwrap_or(0);
    let places = number(VECTORS_SIZE, Tok2Vec::vector_size).clamp(least, least.max(1 << 14));
    (places, number(PARTS_SIZE, Tok2Vec::parts_size).min(places))
}

fn used_features(tok2vecs: &[Tok2Vec]) -> [bool; FEATURES] {
    Feature::ALL.map(|feature| tok2vecs.iter().any(|tok2vec| tok2vec.uses(feature)))
}

impl Worker<'_> {
    /// Parses one text.
    pub fn parse(&mut self, text: &str) -> Document {
        let mut document = Document::default();
        self.parse_into(text, &mut document);
        document
    }

    /// Parses one text into a document whose memory is used again; what it held before is gone.
    pub fn parse_into(&mut self, text: &str, document: &mut Document) {
        let pipeline = self.pipeline;
        let scratch = &mut self.scratch;
        document.reset(text, &pipeline.labels);
        pipeline.tokenize(document, scratch);
        let count = document.tokens.len();
        scratch.starts.clear();
        scratch.starts.resize(count, 0);
        if count == 0 {
            document.finish();
            return;
        }
        scratch.starts[0] = 1;
        scratch.vectors.iter_mut().for_each(Vec::clear);
        for (_, component) in &pipeline.components {
            pipeline.run(component, document, scratch);
        }
        for (token, start) in document.tokens.iter_mut().zip(&scratch.starts) {
            token.sentence_start = *start == 1;
        }
        document.finish();
    }
}

impl Pipeline {
    /// Splits the text and finds the key of every token's type.
    fn tokenize(&self, document: &mut Document, scratch: &mut Scratch) {
        self.tokenizer.tokenize(&document.text, &mut scratch.tokenizer, &mut scratch.raw);
        scratch.keys.clear();
        let uses_space = self.uses[Feature::Spacy as usize];
        let ascii = document.text.is_ascii();
        let (mut byte, mut character) = (0usize, 0usize);
        for (index, raw) in scratch.raw.iter().enumerate() {
            let (start, end) = (raw.start as usize, raw.end as usize);
            let text = &document.text[start..end];
            if ascii {
                (byte, character) = (start, start);
            } else {
                character += document.text[byte..start].chars().count();
                byte = start;
            }
            let length = if ascii { end - start } else { text.chars().count() };
            let orth = string_key(text);
            let space = u64::from(uses_space && raw.space_after);
            scratch.keys.push((orth ^ u64::from(raw.norm) << 1 ^ space).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ orth);
            document.tokens.push(TokenData {
                start: raw.start,
                end: raw.end,
                char_start: character as u32,
                char_end: (character + length) as u32,
                space_after: raw.space_after,
                is_space: lexeme::is_space(text),
                head: index as u32,
                ..TokenData::default()
            });
        }
    }

    /// The keys of a token's features; 0 for those of strings that no model asks for.
    fn features(&self, text: &str, raw: &RawToken, buffer: &mut String) -> FeatureKeys {
        let mut keys = [0; FEATURES];
        keys[Feature::Orth as usize] = string_key(text);
        if self.uses[Feature::Lower as usize] {
            lexeme::lower(text, buffer);
            keys[Feature::Lower as usize] = string_key(buffer);
        }
        if self.uses[Feature::Norm as usize] {
            keys[Feature::Norm as usize] = match self.tokenizer.norm(raw.norm) {
                Some(norm) => string_key(norm),
                None => string_key(self.norms.norm(text, buffer)),
            };
        }
        keys[Feature::Prefix as usize] = string_key(lexeme::prefix(text));
        keys[Feature::Suffix as usize] = string_key(lexeme::suffix(text));
        if self.uses[Feature::Shape as usize] {
            lexeme::shape(text, buffer);
            keys[Feature::Shape as usize] = string_key(buffer);
        }
        keys[Feature::Spacy as usize] = u64::from(raw.space_after);
        keys[Feature::IsSpace as usize] = u64::from(lexeme::is_space(text));
        keys
    }

    /// Tokens on each side of a block that its vectors depend on.
    fn halo(&self) -> usize {
        self.tok2vecs.iter().map(Tok2Vec::halo).max().unwrap_or(0)
    }

    /// Computes the vectors of the text, with all models at once, so that a block's types are looked up once.
    fn encode(&self, document: &Document, scratch: &mut Scratch) {
        let (count, halo) = (document.tokens.len(), self.halo());
        if scratch.vectors.iter().any(|vectors| !vectors.is_empty()) {
            return;
        }
        for (tok2vec, out) in self.tok2vecs.iter().zip(&mut scratch.vectors) {
            out.reserve(count * tok2vec.width);
        }
        for start in (0..count).step_by(BLOCK) {
            let end = count.min(start + BLOCK);
            let first = start.saturating_sub(halo);
            scratch.types.begin();
            scratch.block.clear();
            for (i, key) in scratch.keys[first..count.min(end + halo)].iter().enumerate() {
                scratch.block.push(scratch.types.find(*key, (first + i) as u32));
            }
            scratch.types.promote();
            scratch.fresh.clear();
            for &(place, token) in &scratch.types.fresh {
                let raw = &scratch.raw[token as usize];
                let text = &document.text[raw.start as usize..raw.end as usize];
                scratch.fresh.push((place, self.features(text, raw, &mut scratch.buffer)));
            }
            let block = Block { start, end, types: &scratch.block, first };
            for ((tok2vec, kept), out) in self.tok2vecs.iter().zip(&mut scratch.kept).zip(&mut scratch.vectors) {
                tok2vec.embed(&scratch.fresh, &mut scratch.encode, kept);
                tok2vec.encode(&block, &scratch.types, kept, &mut scratch.encode, out);
            }
        }
    }

    fn classify(&self, tok2vec: usize, classifier: &Classifier, document: &Document, scratch: &mut Scratch) {
        self.encode(document, scratch);
        classifier.classify(
            &scratch.vectors[tok2vec],
            document.tokens.len(),
            &mut scratch.scores,
            &mut scratch.classes,
        );
    }

    fn run(&self, component: &Component, document: &mut Document, scratch: &mut Scratch) {
        match component {
            Component::Tok2Vec => self.encode(document, scratch),
            Component::Tagger { tok2vec, classifier, tags, overwrite } => {
                self.classify(*tok2vec, classifier, document, scratch);
                for (token, class) in document.tokens.iter_mut().zip(&scratch.classes) {
                    if token.tag == Label::default() || *overwrite {
                        token.tag = tags[*class as usize];
                    }
                }
            }
            Component::Morphologizer { tok2vec, classifier, classes, overwrite } => {
                self.classify(*tok2vec, classifier, document, scratch);
                for (token, class) in document.tokens.iter_mut().zip(&scratch.classes) {
                    let (morph, pos) = classes[*class as usize];
                    if token.morph == Label::default() || *overwrite {
                        token.morph = morph;
                    }
                    if token.pos == Label::default() || *overwrite {
                        token.pos = pos;
                    }
                }
            }
            Component::SentenceRecogniser { tok2vec, classifier, overwrite } => {
                self.classify(*tok2vec, classifier, document, scratch);
                for (start, class) in scratch.starts.iter_mut().zip(&scratch.classes) {
                    if *start == 0 || *overwrite {
                        *start = if *class == 1 { 1 } else { -1 };
                    }
                }
            }
            Component::Sentencizer { marks, overwrite } => sentencize(document, marks, *overwrite, &mut scratch.starts),
            Component::Parser { tok2vec, parser } => {
                self.encode(document, scratch);
                parser.apply(&scratch.vectors[*tok2vec], document, &mut scratch.starts, &mut scratch.parse);
            }
            Component::Recogniser { tok2vec, recogniser } => {
                self.encode(document, scratch);
                recogniser.apply(&scratch.vectors[*tok2vec], document, &scratch.starts, &mut scratch.steps);
            }
            Component::AttributeRuler(ruler) => ruler.apply(document, &mut scratch.ruler),
            Component::Lemmatizer(lemmatizer) => lemmatizer.apply(document, &mut scratch.lemmas),
        }
    }
}

/// Starts a sentence at the first token after a mark that is neither a mark nor punctuation
/// (`spacy/pipeline/sentencizer.pyx`).
fn sentencize(document: &Document, marks: &[String], overwrite: bool, starts: &mut [i8]) {
    let mut seen_mark = true;
    for (token, start) in document.tokens.iter().zip(starts) {
        let text = &document.text[token.start as usize..token.end as usize];
        let is_mark = marks.iter().any(|mark| mark == text);
        let punctuation = text.chars().all(unicode::is_punctuation);
        let begins = token.start == document.tokens[0].start || (seen_mark && !punctuation && !is_mark);
        if begins {
            seen_mark = false;
        }
        if is_mark {
            seen_mark = true;
        }
        if *start == 0 || overwrite {
            *start = if begins { 1 } else { -1 };
        }
    }
}

//! Demarche for Python: [`code`] for a text, [`code_batches`] for archives, as Arrow, through all cores.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchIterator, RecordBatchReader, StructArray};
use arrow_schema::{ArrowError, DataType, Field};
use demarche_coder::Coder;
use demarche_pipeline::Worker;
use demarche_statement::{Article, Statement};
use jiff::civil::Date;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyCapsule;
use pyo3_arrow::ffi::ArrayIterator;
use pyo3_arrow::{PyRecordBatch, PyRecordBatchReader, PySchema};
use rayon::prelude::*;

/// The coder that is built in, made when it is first asked for.
fn coder(py: Python<'_>) -> PyResult<&'static Coder> {
    static CODER: PyOnceLock<Coder> = PyOnceLock::new();
    CODER.get_or_try_init(py, Coder::embedded).map_err(|error| PyRuntimeError::new_err(error.to_string()))
}

/// A day as Python says it: a `date`, a `datetime` or a string.
fn day(value: Option<&Bound<'_, PyAny>>) -> PyResult<Option<Date>> {
    let Some(value) = value else { return Ok(None) };
    let words = value.str()?.to_string();
    let day = words.parse().map_err(|_| {
        PyValueError::new_err(format!("`published` is {words:?}, which is no day; write it as 2006-03-13"))
    })?;
    Ok(Some(day))
}

/// Code one article: who did, said, promised or paid what to whom, when, how much, and according to whom.
///
/// Args:
///     text: The article's text. Offsets in statements count its code points.
///     published: The day on which it was published, as a string (`2006-03-13`) or a `datetime.date`. Dates without a year
///         ("on March 7") are read against it.
///     publication: The outlet that published it.
///     title: The headline.
///     url: Where it was found.
///     language: The BCP 47 tag of its language.
///     id: The key that you know it by; without one it is derived from the content.
///
/// Returns:
///     A list of statements, in the order of the text. Each is a dict with the members that `docs/statements.md` explains;
///     what the text does not say is not there.
///
/// Raises:
///     ValueError: If `published` is no day.
///
/// Examples:
///     >>> import demarche
///     >>> [loan] = demarche.code("Japan lent Kenya $5 million on March 7.", published="2006-03-13")
///     >>> loan["actor"][0]["code"], loan["recipient"][0]["code"], loan["date"]
///     ('JPN', 'KEN', '2006-03-07')
///     >>> loan["money"][0]["amount"], loan["money"][0]["currency"], loan["money"][0]["instrument"]
///     (5000000, 'USD', 'loan')
///     >>> demarche.code("Japan paid.", published="last week")
///     Traceback (most recent call last):
///     ValueError: `published` is "last week", which is no day; write it as 2006-03-13
#[pyfunction]
#[pyo3(signature = (text, *, published=None, publication=None, title=None, url=None, language=None, id=None))]
#[allow(clippy::too_many_arguments)] // Keywords, in Python.
fn code<'py>(
    py: Python<'py>,
    text: String,
    published: Option<&Bound<'py, PyAny>>,
    publication: Option<String>,
    title: Option<String>,
    url: Option<String>,
    language: Option<String>,
    id: Option<String>,
) -> PyResult<Bound<'py, PyAny>> {
    let published = day(published)?;
    let article = Article { id, publication, title, url, language, published, ..Article::new(text) };
    let coder = coder(py)?;
    let json = py.detach(|| {
        let mut worker = demarche_english::pipeline().worker();
        serde_json::to_string(&coder.code(&article, |text| worker.parse(text)))
    });
    let json = json.map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    py.import("json")?.call_method1("loads", (json,))
}

/// Code articles as Arrow: batches in, batches out, on all cores, without the interpreter's lock.
///
/// Args:
///     batches: What holds the articles: anything that gives an Arrow stream (a pyarrow `Table` or `RecordBatchReader`, a polars
///         `DataFrame`, a result of DuckDB) or one record batch. A row is an article; the columns are named `text`, `id`,
///         `publication`, `title`, `author`, `url`, `language`, `published` and `modified`; only `text` must be there, and
///         others are passed over.
///     skip_bad: Whether rows that are no articles are left out. Otherwise they end the work.
///
/// Returns:
///     The statements, a batch for each batch, as they are asked for: an Arrow stream, to be given to
///     `pyarrow.RecordBatchReader.from_stream`, `pyarrow.table`, `polars.DataFrame` or DuckDB, or gone through with `for`. The columns
///     are those of `demarche.schema()`. Only the batches at hand lie in memory, if `batches` streams too.
///
/// Raises:
///     ValueError: If a row is no article: the message names it and says what to do. Where another library reads the stream, it
///         raises an error of its own with this message.
///     TypeError: If `batches` gives no Arrow.
///
/// Examples:
///     >>> import demarche, pyarrow as pa
///     >>> articles = pa.table({"id": ["a", "b"], "text": ["Japan lent Kenya $5 million.", "Mali thanked France."]})
///     >>> statements = pa.table(demarche.code_batches(articles))
///     >>> statements.num_rows, [row["id"] for row in statements["cite_info"].to_pylist()]
///     (2, ['a', 'b'])
///     >>> for batch in demarche.code_batches(articles):
///     ...     print(pa.record_batch(batch).num_rows)
///     2
///     >>> next(demarche.code_batches(pa.table({"text": ["Japan paid.", None]})))
///     Traceback (most recent call last):
///     ValueError: batch 1, row 2: it has no `text`; an article is an object such as {"text": "..."}
#[pyfunction]
#[pyo3(signature = (batches, *, skip_bad=false))]
fn code_batches(py: Python<'_>, batches: &Bound<'_, PyAny>, skip_bad: bool) -> PyResult<Statements> {
    let reader: Box<dyn RecordBatchReader + Send> = if batches.hasattr("__arrow_c_stream__")? {
        batches.extract::<PyRecordBatchReader>()?.into_reader()?
    } else {
        let batch = batches.extract::<PyRecordBatch>()?.into_inner();
        let schema = batch.schema();
        Box::new(RecordBatchIterator::new([Ok(batch)], schema))
    };
    let coder = coder(py)?;
    Ok(Statements(Mutex::new(Some(Coding { reader, coder, skip_bad, number: 0, failed: false }))))
}

/// Code the articles of one record batch on the calling thread, and tell which rows could not be used: what Spark's workers call.
///
/// Args:
///     batch: A record batch whose rows are articles, as `code_batches` takes them.
///     lines: The name of a column whose strings are lines of JSON Lines; its rows are then the articles, and blank ones are
///         passed over.
///     published: The day on which the articles were published, where they don't say it themselves.
///     publication: The outlet that published them, where they don't say it themselves.
///
/// Returns:
///     The statements as a record batch, and a list of the rows that could not be used: each its index and the reason.
///
/// Raises:
///     ValueError: If there is no such column of strings, or `published` is no day.
///
/// Examples:
///     >>> import demarche, pyarrow as pa
///     >>> lines = pa.record_batch({"value": ['{"text": "Japan lent Kenya $5 million."}', '{"text": 5}']})
///     >>> statements, rejects = demarche.code_rows(lines, lines="value")
///     >>> pa.record_batch(statements).num_rows, rejects
///     (1, [(1, 'its `text` is a number, not a string')])
#[pyfunction]
#[pyo3(signature = (batch, *, lines=None, published=None, publication=None))]
fn code_rows(
    py: Python<'_>,
    batch: PyRecordBatch,
    lines: Option<&str>,
    published: Option<&Bound<'_, PyAny>>,
    publication: Option<String>,
) -> PyResult<(PyRecordBatch, Vec<(usize, String)>)> {
    let published = day(published)?;
    let batch = batch.into_inner();
    let articles = match lines {
        Some(column) => of_lines(&batch, column).map_err(PyValueError::new_err)?,
        None => demarche_reader::of_batch(&batch)
            .map_err(|error| PyValueError::new_err(error.to_string()))?
            .into_iter()
            .map(|article| article.map(Some))
            .collect(),
    };
    let coder = coder(py)?;
    let (statements, rejects) = py.detach(|| {
        let (mut statements, mut rejects) = (Vec::new(), Vec::new());
        for (index, article) in articles.into_iter().enumerate() {
            let coded = article.and_then(|article| match article {
                Some(article) => {
                    let (published, publication) =
                        (article.published.or(published), article.publication.or_else(|| publication.clone()));
                    code_safely(coder, &Article { published, publication, ..article })
                }
                None => Ok(Vec::new()),
            });
            match coded {
                Ok(coded) => statements.extend(coded),
                Err(reason) => rejects.push((index, reason)),
            }
        }
        (demarche_archive::to_batch(&statements), rejects)
    });
    let statements = statements.map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
    Ok((PyRecordBatch::new(statements), rejects))
}

/// The articles of a column of lines; none for a blank line.
fn of_lines(batch: &RecordBatch, column: &str) -> Result<Vec<Result<Option<Article>, String>>, String> {
    let lines = batch.column_by_name(column).ok_or_else(|| format!("the batch has no column `{column}`"))?;
    let article = |line: Option<&str>| line.map_or(Ok(None), demarche_reader::of_line);
    match lines.data_type() {
        DataType::Utf8 => Ok(lines.as_string::<i32>().iter().map(article).collect()),
        DataType::LargeUtf8 => Ok(lines.as_string::<i64>().iter().map(article).collect()),
        DataType::Utf8View => Ok(lines.as_string_view().iter().map(article).collect()),
        other => Err(format!("the column `{column}` is of type {other}, not of strings")),
    }
}

/// Codes an article on the calling thread. Should the coder fail on it, that ends neither the batch nor the process.
fn code_safely(coder: &Coder, article: &Article) -> Result<Vec<Statement>, String> {
    thread_local! {
        // What a worker has seen makes it fast.
        static WORKER: RefCell<Option<Worker<'static>>> = const { RefCell::new(None) };
    }
    WORKER.with_borrow_mut(|kept| {
        // One that a failure left half done is not used again.
        let mut worker = kept.take().unwrap_or_else(|| demarche_english::pipeline().worker());
        let coded = catch_unwind(AssertUnwindSafe(|| coder.code(article, |text| worker.parse(text))));
        match coded {
            Ok(statements) => {
                *kept = Some(worker);
                Ok(statements)
            }
            Err(panic) => {
                let words = panic.downcast_ref::<String>().map(String::as_str);
                let words = words.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no reason given");
                Err(format!(
                    "the coder fails on it ({words}), which is a fault of the program; report it with the text"
                ))
            }
        }
    })
}

/// The SQL of a query or of the views that it reads, as it stands under `sql/`.
///
/// Args:
///     name: `dyads-by-month`, `money`, `orientation` or `candidates`; `views/duckdb`, `views/spark` or `views/ledger`.
///
/// Raises:
///     ValueError: If there is none of that name.
///
/// Examples:
///     >>> import demarche
///     >>> demarche.sql("money").splitlines()[0][:17]
///     '-- The money rows'
#[pyfunction]
fn sql(name: &str) -> PyResult<&'static str> {
    Ok(match name {
        "dyads-by-month" => include_str!("../../sql/dyads-by-month.sql"),
        "money" => include_str!("../../sql/money.sql"),
        "orientation" => include_str!("../../sql/orientation.sql"),
        "candidates" => include_str!("../../sql/candidates.sql"),
        "views/duckdb" => include_str!("../../sql/views/duckdb.sql"),
        "views/spark" => include_str!("../../sql/views/spark.sql"),
        "views/ledger" => include_str!("../../sql/views/ledger.sql"),
        _ => {
            let known = "dyads-by-month, money, orientation, candidates, views/duckdb, views/spark, views/ledger";
            return Err(PyValueError::new_err(format!("there is no query `{name}`; there are {known}")));
        }
    })
}

/// The columns of statements, as `code_batches` gives them: an object that gives an Arrow schema.
///
/// Examples:
///     >>> import demarche, pyarrow as pa
///     >>> pa.schema(demarche.schema()).names[:6]
///     ['id', 'kind', 'date', 'enddate', 'date_precision', 'actor']
#[pyfunction]
fn schema() -> PySchema {
    PySchema::new(demarche_archive::schema())
}

/// Batches of articles that become batches of statements as they are asked for.
struct Coding {
    reader: Box<dyn RecordBatchReader + Send>,
    coder: &'static Coder,
    skip_bad: bool,
    number: usize,
    failed: bool,
}

impl Coding {
    fn code(&self, batch: &RecordBatch) -> Result<RecordBatch, ArrowError> {
        let mut articles = Vec::with_capacity(batch.num_rows());
        for (index, article) in demarche_reader::of_batch(batch)?.into_iter().enumerate() {
            match article {
                Ok(article) => articles.push(article),
                Err(_) if self.skip_bad => {}
                Err(problem) => {
                    let place = format!("batch {}, row {}", self.number, index + 1);
                    return Err(ArrowError::InvalidArgumentError(format!("{place}: {problem}")));
                }
            }
        }
        let pipeline = demarche_english::pipeline();
        let statements: Vec<Vec<Statement>> = articles
            .par_iter()
            .map_init(|| pipeline.worker(), |worker, article| self.coder.code(article, |text| worker.parse(text)))
            .collect();
        demarche_archive::to_batch(&statements.into_iter().flatten().collect::<Vec<_>>())
    }
}

impl Iterator for Coding {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        // Behind a failure there is nothing to go on with.
        let batch = if self.failed { None } else { self.reader.next() }?;
        self.number += 1;
        let coded = batch.and_then(|batch| self.code(&batch));
        self.failed = coded.is_err();
        Some(coded)
    }
}

/// A stream of batches of statements. It can be gone through once.
#[pyclass(module = "demarche", frozen)]
struct Statements(Mutex<Option<Coding>>);

impl Statements {
    fn take(&self) -> PyResult<Coding> {
        let coding = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        coding.ok_or_else(|| PyValueError::new_err("the statements were taken already; call code_batches again"))
    }
}

#[pymethods]
impl Statements {
    /// The stream as Arrow's C stream interface has it.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyCapsule>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // A stream of batches is, to Arrow's C interface, one of structs.
        let field = Field::new_struct("", demarche_archive::schema().fields().clone(), false);
        let structs = self.take()?.map(|batch| Ok(Arc::new(StructArray::from(batch?)) as ArrayRef));
        let structs = ArrayIterator::new(structs, Arc::new(field));
        Ok(pyo3_arrow::ffi::to_stream_pycapsule(py, Box::new(structs), requested_schema)?)
    }

    /// The columns as Arrow's C schema interface has them.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        Ok(pyo3_arrow::ffi::to_schema_pycapsule(py, demarche_archive::schema().as_ref())?)
    }

    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    /// The next batch.
    fn __next__(&self, py: Python<'_>) -> PyResult<Option<PyRecordBatch>> {
        let next = py.detach(|| {
            let mut coding = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            coding.as_mut().and_then(Iterator::next)
        });
        match next {
            None => Ok(None),
            Some(Ok(batch)) => Ok(Some(PyRecordBatch::new(batch))),
            Some(Err(ArrowError::InvalidArgumentError(problem))) => Err(PyValueError::new_err(problem)),
            Some(Err(error)) => Err(PyRuntimeError::new_err(error.to_string())),
        }
    }
}

/// The module, which the package `demarche` shows as its own.
#[pymodule]
fn _demarche(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add_class::<Statements>()?;
    module.add_function(wrap_pyfunction!(code, module)?)?;
    module.add_function(wrap_pyfunction!(code_batches, module)?)?;
    module.add_function(wrap_pyfunction!(code_rows, module)?)?;
    module.add_function(wrap_pyfunction!(schema, module)?)?;
    module.add_function(wrap_pyfunction!(sql, module)?)?;
    Ok(())
}

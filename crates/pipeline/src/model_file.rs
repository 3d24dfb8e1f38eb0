//! The weights of a component as thinc writes them: a list of layers in MessagePack.

use std::collections::BTreeMap;

use half::f16;
use rmpv::Value;

use crate::LoadError;
use crate::value;

/// An array of floats, row-major.
#[derive(Clone, Debug)]
pub(crate) struct Array {
    pub(crate) shape: Vec<usize>,
    pub(crate) data: Vec<f32>,
}

/// One layer.
#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) name: String,
    params: BTreeMap<String, Array>,
    refs: BTreeMap<String, usize>,
    attributes: BTreeMap<String, Value>,
}

/// All layers of a component, in thinc's order: breadth first from the outermost.
#[derive(Debug)]
pub(crate) struct ModelFile {
    part: String,
    pub(crate) nodes: Vec<Node>,
}

impl ModelFile {
    pub(crate) fn read(part: &str, bytes: &[u8]) -> Result<Self, LoadError> {
        let root = value::read(part, bytes)?;
        let nodes = value::array(part, value::get(part, &root, "nodes")?)?;
        let attributes = value::array(part, value::get(part, &root, "attrs")?)?;
        let params = value::array(part, value::get(part, &root, "params")?)?;
        if nodes.len() != attributes.len() || nodes.len() != params.len() {
            return Err(LoadError::damaged(part, "nodes, attrs and params differ in length"));
        }
        let mut file = Self { part: part.to_owned(), nodes: Vec::new() };
        for ((node, attributes), params) in nodes.iter().zip(attributes).zip(params) {
            let mut read = Node {
                name: value::string(part, value::get(part, node, "name")?)?.to_owned(),
                params: BTreeMap::new(),
                refs: BTreeMap::new(),
                attributes: BTreeMap::new(),
            };
            if let Some(refs) = value::find(node, "refs") {
                for (name, index) in value::map(part, refs)? {
                    if let Some(index) = index.as_u64() {
                        read.refs.insert(value::string(part, name)?.to_owned(), index as usize);
                    }
                }
            }
            for (name, attribute) in value::map(part, attributes)? {
                if let Value::Binary(packed) = attribute {
                    // An attribute that is not MessagePack is a Python object that no layer of ours needs.
                    if let Ok(attribute) = value::read(part, packed) {
                        read.attributes.insert(value::string(part, name)?.to_owned(), attribute);
                    }
                }
            }
            for (name, param) in value::map(part, params)? {
                if !param.is_nil() {
                    let name = value::string(part, name)?;
                    read.params.insert(name.to_owned(), array(part, name, param)?);
                }
            }
            file.nodes.push(read);
        }
        Ok(file)
    }

    /// The layers with this name, in order.
    pub(crate) fn named<'m>(&'m self, name: &'m str) -> impl Iterator<Item = (usize, &'m Node)> {
        self.nodes.iter().enumerate().filter(move |(_, node)| node.name == name)
    }

    /// The layer that the outermost one calls `name`.
    pub(crate) fn reference(&self, name: &str) -> Result<(usize, &Node), LoadError> {
        let index = self.nodes.first().and_then(|node| node.refs.get(name)).copied();
        index
            .and_then(|index| Some((index, self.nodes.get(index)?)))
            .ok_or_else(|| LoadError::damaged(&self.part, format!("the model has no layer `{name}`")))
    }

    /// A parameter of a layer with the number of dimensions that it must have.
    pub(crate) fn param<'m>(&self, node: &'m Node, name: &str, dimensions: usize) -> Result<&'m Array, LoadError> {
        let array = node.params.get(name).ok_or_else(|| {
            LoadError::damaged(&self.part, format!("layer `{}` has no parameter `{name}`", node.name))
        })?;
        if array.shape.len() != dimensions {
            return Err(LoadError::damaged(
                &self.part,
                format!("parameter `{name}` of `{}` has shape {:?}", node.name, array.shape),
            ));
        }
        Ok(array)
    }

    /// A whole-number attribute of a layer.
    pub(crate) fn number(&self, node: &Node, name: &str) -> Result<u64, LoadError> {
        node.attributes
            .get(name)
            .and_then(Value::as_u64)
            .ok_or_else(|| LoadError::damaged(&self.part, format!("layer `{}` has no attribute `{name}`", node.name)))
    }

    /// Any attribute of a layer.
    pub(crate) fn attribute<'m>(&self, node: &'m Node, name: &str) -> Option<&'m Value> {
        node.attributes.get(name)
    }

    pub(crate) fn damaged(&self, message: impl Into<String>) -> LoadError {
        LoadError::damaged(&self.part, message)
    }
}

/// An array as msgpack-numpy writes it: a map of `nd`, `type`, `shape` and `data`.
fn array(part: &str, name: &str, packed: &Value) -> Result<Array, LoadError> {
    let kind = value::string(part, value::get(part, packed, "type")?)?;
    let shape = value::array(part, value::get(part, packed, "shape")?)?;
    let shape: Option<Vec<usize>> =
        shape.iter().map(|size| size.as_u64().and_then(|size| usize::try_from(size).ok())).collect();
    let data = match value::get(part, packed, "data")? {
        Value::Binary(bytes) => bytes.as_slice(),
        _ => return Err(LoadError::damaged(part, format!("array `{name}` holds no bytes"))),
    };
    let data: Vec<f32> = floats(kind, data)
        .ok_or_else(|| LoadError::damaged(part, format!("array `{name}` has element type `{kind}`")))?;
    let shape = shape.ok_or_else(|| LoadError::damaged(part, format!("array `{name}` has no shape")))?;
    let count = shape.iter().try_fold(1usize, |product, size| product.checked_mul(*size));
    if count != Some(data.len()) {
        return Err(LoadError::damaged(part, format!("array `{name}` of shape {shape:?} has {} floats", data.len())));
    }
    if data.iter().any(|value| !value.is_finite()) {
        return Err(LoadError::damaged(part, format!("array `{name}` holds numbers that are not finite")));
    }
    Ok(Array { shape, data })
}

/// Floats of numpy's type `kind`, which must fill `bytes`.
pub(crate) fn floats(kind: &str, bytes: &[u8]) -> Option<Vec<f32>> {
    fn all<const N: usize>(bytes: &[u8], read: impl Fn([u8; N]) -> f32) -> Option<Vec<f32>> {
        let (chunks, rest) = bytes.as_chunks::<N>();
        rest.is_empty().then(|| chunks.iter().map(|chunk| read(*chunk)).collect())
    }
    match kind {
        "<f4" => all(bytes, f32::from_le_bytes),
        "<f2" => all(bytes, |chunk| f16::from_le_bytes(chunk).to_f32()),
        "<f8" => all(bytes, |chunk| f64::from_le_bytes(chunk) as f32),
        _ => None,
    }
}

/// The bytes of a component's model file with every array of 32-bit floats halved to 16 bits.
pub(crate) fn halve(part: &str, bytes: &[u8]) -> Result<Vec<u8>, LoadError> {
    let mut root = value::read(part, bytes)?;
    if let Value::Map(entries) = &mut root {
        for (name, params) in entries {
            if value::text(name) == Some("params") {
                halve_arrays(params);
            }
        }
    }
    let mut out = Vec::new();
    rmpv::encode::write_value(&mut out, &root).map_err(|error| LoadError::damaged(part, error.to_string()))?;
    Ok(out)
}

fn halve_arrays(packed: &mut Value) {
    match packed {
        Value::Array(elements) => elements.iter_mut().for_each(halve_arrays),
        Value::Map(entries) => {
            let single = entries.iter().any(|(k, v)| value::text(k) == Some("type") && value::text(v) == Some("<f4"));
            for (name, entry) in entries {
                match (value::text(name), &mut *entry) {
                    (Some("type"), Value::String(_) | Value::Binary(_)) if single => *entry = Value::from("<f2"),
                    (Some("data"), Value::Binary(bytes)) if single => {
                        let floats = floats("<f4", bytes).unwrap_or_default();
                        *bytes = floats.iter().flat_map(|value| f16::from_f32(*value).to_le_bytes()).collect();
                    }
                    _ => halve_arrays(entry),
                }
            }
        }
        _ => {}
    }
}

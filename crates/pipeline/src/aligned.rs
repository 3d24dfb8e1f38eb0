//! Floats that start at a cache line: a vector load that straddles two lines costs two.

use std::ops::{Deref, DerefMut};

use bytemuck::{Pod, Zeroable};

/// One cache line of floats.
#[derive(Clone, Copy, Debug, Pod, Zeroable)]
#[repr(C, align(64))]
struct Line([f32; 16]);

/// A growable buffer of floats that starts at a cache line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Aligned {
    lines: Vec<Line>,
    length: usize,
}

impl Aligned {
    pub(crate) fn zeros(length: usize) -> Self {
        let mut floats = Self::default();
        floats.resize(length);
        floats
    }

    /// Makes the buffer `length` floats long; what the floats are is left open.
    pub(crate) fn resize(&mut self, length: usize) {
        let lines = length.div_ceil(16);
        if self.lines.len() < lines {
            self.lines.resize(lines, Line([0.0; 16]));
        }
        self.length = length;
    }

    /// Makes room for `length` floats, so that growing to it copies nothing.
    pub(crate) fn make_room(&mut self, length: usize) {
        self.lines.reserve_exact(length.div_ceil(16).saturating_sub(self.lines.len()));
    }

    /// Makes the buffer at least `length` floats long.
    pub(crate) fn reserve(&mut self, length: usize) {
        if self.length < length {
            self.resize(length);
        }
    }
}

impl Deref for Aligned {
    type Target = [f32];

    fn deref(&self) -> &[f32] {
        &bytemuck::cast_slice(&self.lines)[..self.length]
    }
}

impl DerefMut for Aligned {
    fn deref_mut(&mut self) -> &mut [f32] {
        &mut bytemuck::cast_slice_mut(&mut self.lines)[..self.length]
    }
}

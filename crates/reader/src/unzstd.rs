//! zstd: one frame after the other.

use std::io::{self, BufRead, Read};

use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};

/// The first bytes of a frame.
pub(crate) const MAGIC: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// The widest window that is unpacked, as of the program `zstd` itself: so much may lie in memory.
const WIDEST: u64 = 128 << 20;

/// The frames of a zstd file, read as one stream.
pub(crate) struct Unzstd<R> {
    decoder: FrameDecoder,
    inner: R,
    is_within: bool,
}

impl<R: BufRead> Unzstd<R> {
    pub(crate) fn new(inner: R) -> Self {
        let mut decoder = FrameDecoder::new();
        decoder.set_max_window_size(WIDEST);
        Self { decoder, inner, is_within: false }
    }

    /// Begins the next frame; says whether there is one.
    fn begin(&mut self) -> io::Result<bool> {
        loop {
            if self.inner.fill_buf()?.is_empty() {
                return Ok(false);
            }
            match self.decoder.reset(&mut self.inner) {
                Ok(()) => {
                    self.is_within = true;
                    return Ok(true);
                }
                // What other programs have put between frames.
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                    let length = u64::from(length);
                    if io::copy(&mut self.inner.by_ref().take(length), &mut io::sink())? < length {
                        return Err(io::ErrorKind::UnexpectedEof.into());
                    }
                }
                Err(error) => return Err(damage(error)),
            }
        }
    }
}

fn damage(error: FrameDecoderError) -> io::Error {
    let problem = match error {
        FrameDecoderError::DictNotProvided { .. } => {
            "it is packed with a dictionary; unpack it first with `zstd -d -D DICTIONARY`".to_owned()
        }
        other => other.to_string(),
    };
    io::Error::new(io::ErrorKind::InvalidData, problem)
}

impl<R: BufRead> Read for Unzstd<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        loop {
            if !self.is_within && !self.begin()? {
                return Ok(0);
            }
            while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
                self.decoder.decode_blocks(&mut self.inner, BlockDecodingStrategy::UptoBlocks(1)).map_err(damage)?;
            }
            match self.decoder.read(buffer)? {
                0 => {
                    self.is_within = false;
                    let sums = (self.decoder.get_checksum_from_data(), self.decoder.get_calculated_checksum());
                    if let (Some(told), Some(found)) = sums
                        && told != found
                    {
                        return Err(io::Error::new(io::ErrorKind::InvalidData, "its checksum does not fit its bytes"));
                    }
                }
                read => return Ok(read),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use ruzstd::encoding::{CompressionLevel, compress_to_vec};

    use super::*;

    fn frame(text: &str) -> Vec<u8> {
        compress_to_vec(text.as_bytes(), CompressionLevel::Fastest)
    }

    #[test]
    fn frames_are_one_stream_and_others_programs_frames_are_skipped() {
        let skipped = [&[0x5d, 0x2a, 0x4d, 0x18, 3, 0, 0, 0][..], b"abc"].concat();
        let long = "two ".repeat(100_000);
        let whole = [skipped.clone(), frame("one "), skipped, frame(&long), frame("three")].concat();
        let mut read = String::new();
        Unzstd::new(&whole[..]).read_to_string(&mut read).expect("all of it");
        assert_eq!(read, format!("one {long}three"));
    }

    #[test]
    fn what_is_cut_off_or_damaged_is_an_error() {
        let whole = frame(&"a loan to Kenya, ".repeat(100));
        for cut in [2, 5, whole.len() / 2, whole.len() - 1] {
            Unzstd::new(&whole[..cut]).read_to_end(&mut Vec::new()).expect_err("a cut");
        }
        let mut damaged = whole.clone();
        damaged[whole.len() / 2] ^= 0x55;
        let mut read = Vec::new();
        let outcome = Unzstd::new(&damaged[..]).read_to_end(&mut read);
        assert!(outcome.is_err(), "{} bytes", read.len());
    }

    #[test]
    fn a_window_that_is_too_wide_is_refused() {
        // A frame that asks for a window of 2 GiB.
        let frame = [&MAGIC[..], &[0x00, 0xa8, 0x01, 0x00, 0x00]].concat();
        let error = Unzstd::new(&frame[..]).read_to_end(&mut Vec::new()).expect_err("too wide");
        assert!(error.to_string().to_lowercase().contains("window"), "{error}");
    }
}

//! How far a run has come, shown on a terminal and nowhere else.

use std::fmt::Display;
use std::io::{self, IsTerminal};

use indicatif::{HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::destination::Destination;
use crate::failure::tell;
use crate::input::Meter;

const KNOWN: &str =
    "{bar:30} {decimal_bytes} of {decimal_total_bytes}, {decimal_bytes_per_sec}, {msg} rows, {eta} left";
const UNKNOWN: &str = "{spinner} {decimal_bytes}, {decimal_bytes_per_sec}, {msg} rows";

pub struct Progress {
    bar: ProgressBar,
    meter: Meter,
}

impl Progress {
    pub fn none(meter: Meter) -> Progress {
        Progress { bar: ProgressBar::hidden(), meter }
    }

    /// On standard error, if that is a terminal on which no output goes by; `total` bytes are to be read, where that is
    /// known.
    pub fn new(meter: Meter, total: Option<u64>, destination: &Destination) -> Progress {
        let crowded = matches!(destination, Destination::Stdout(out) if out.is_terminal());
        let target = if crowded { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(total, target);
        let style = ProgressStyle::with_template(if total.is_some() { KNOWN } else { UNKNOWN });
        let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
        Progress { bar: bar.with_style(style).with_message("0"), meter }
    }

    pub fn show(&self, rows: u64) {
        if !self.bar.is_hidden() {
            self.bar.set_message(HumanCount(rows).to_string());
            self.bar.set_position(self.meter.bytes());
        }
    }

    /// Lines on standard error, above the bar.
    pub fn tell(&self, messages: &[impl Display]) {
        if !messages.is_empty() {
            self.bar.suspend(|| messages.iter().for_each(tell));
        }
    }

    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}

/// Whether standard error is a terminal.
pub fn on_terminal() -> bool {
    io::stderr().is_terminal()
}

//! What is done to texts before they are read, as the command line names it.

use clap::ValueEnum;
use doleance::{Preparation, Step};
use serde::Serialize;

/// Steps that go together.
#[derive(Clone, Copy, Debug, Default, Serialize, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Prepare {
    /// Nothing: read as it is
    None,
    /// Decode HTML, repair UTF-8 that was read as Windows-1252
    #[default]
    Letters,
    /// That, and leave out what others wrote in e-mails and chats: quoted messages, signatures, disclaimers, agents
    Messages,
}

impl From<Prepare> for Preparation {
    fn from(prepare: Prepare) -> Preparation {
        match prepare {
            Prepare::None => Preparation::none(),
            Prepare::Letters => Preparation::default(),
            Prepare::Messages => Preparation::default().with(Step::Chat).with(Step::Mail),
        }
    }
}

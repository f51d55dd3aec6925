//! Ctrl-C: the first asks the run to end in good order, the second ends it at once.

use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use crate::failure::{Failure, INTERRUPTED};

/// How long a run that waits is deaf.
const DEAF: Duration = Duration::from_millis(50);

#[derive(Debug)]
pub struct Interrupt(Arc<AtomicBool>);

impl Interrupt {
    /// Listens for Ctrl-C, and for what else asks a program to end. Once a process.
    pub fn listen() -> Result<Interrupt, Failure> {
        let asked = Arc::new(AtomicBool::new(false));
        let interrupt = Interrupt(Arc::clone(&asked));
        let handler = move || {
            if asked.swap(true, Ordering::Relaxed) {
                process::exit(INTERRUPTED.into());
            }
        };
        let listening = ctrlc::set_handler(handler);
        listening.map(|()| interrupt).map_err(|error| Failure::Told(format!("cannot listen for Ctrl-C: {error}")))
    }

    /// What `work` gives, done on a thread of its own: it may wait for an input for ever.
    pub fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || drop(sender.send(work())));
        self.wait(&receiver)?.ok_or_else(Failure::panicked)
    }

    /// What comes next; `None` once nobody sends any more.
    pub fn wait<T>(&self, receiver: &Receiver<T>) -> Result<Option<T>, Failure> {
        loop {
            self.check()?;
            match receiver.recv_timeout(DEAF) {
                Ok(received) => return Ok(Some(received)),
                Err(RecvTimeoutError::Disconnected) => return Ok(None),
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }

    /// Fails once the run is asked to end.
    fn check(&self) -> Result<(), Failure> {
        match self.0.load(Ordering::Relaxed) {
            true => Err(Failure::Interrupted("interrupted".to_owned())),
            false => Ok(()),
        }
    }
}

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
    /// Listens for Ctrl-C, once a process. Who started this run so that it ignores it, as in the background of a script, is
    /// obeyed; a hang-up and a kill are left as they are, for `nohup`, since a run goes on after those as well.
    pub fn listen() -> Result<Interrupt, Failure> {
        let asked = Arc::new(AtomicBool::new(false));
        let interrupt = Interrupt(Arc::clone(&asked));
        let handler = move || {
            if asked.swap(true, Ordering::Relaxed) {
                process::exit(INTERRUPTED.into());
            }
        };
        match ctrlc::try_set_handler(handler) {
            Ok(()) | Err(ctrlc::Error::MultipleHandlers) => Ok(interrupt),
            Err(error) => Err(Failure::Told(format!("cannot listen for Ctrl-C: {error}"))),
        }
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

//! What a misspelled word sounds like: a second look at words that no lexicon knows.
//!
//! Two words of one sound are one word to the reader. The rules are those of French spelling in the tradition of Soundex
//! (Russell 1918), kept to what customers confuse: doubled letters, « en » and « an », « c » and « s », mute endings.

/// A reduced word, packed as the key of a table.
pub(crate) type Skeleton = u128;

/// Most letters of a reduced word.
const LONGEST: usize = 15;
/// Shortest word, and shortest sound, that are told by sound.
const SHORTEST_WORD: usize = 6;
const SHORTEST_SOUND: usize = 4;
/// First bytes of the keys of sounds, with their mute endings and without.
const WHOLE_SOUND: u8 = 1;
const HEARD_SOUND: u8 = 2;
/// « ch », and « an » or « en ».
const CH: u8 = b'C';
const AN: u8 = b'A';

/// A word with every run of one letter cut to one; `None` when it is too short or too long to be told so.
pub(crate) fn squeezed(word: &[u8]) -> Option<Skeleton> {
    let mut letters = Letters::default();
    for (i, letter) in word.iter().enumerate() {
        if i == 0 || word[i - 1] != *letter {
            letters.push(*letter)?;
        }
    }
    (letters.length > 1).then(|| letters.pack(0))
}

/// The sound of a word of small letters, with its mute ending (« commende » is « commande », not « commandez ») and without;
/// `None` when it is too short or too long to tell words apart.
pub(crate) fn sounds(word: &[u8]) -> Option<[Skeleton; 2]> {
    if word.len() < SHORTEST_WORD || !word.iter().all(u8::is_ascii_lowercase) {
        return None;
    }
    let mut letters = Letters::default();
    let mut rest = word;
    while let [first, after @ ..] = rest {
        let (sound, length) = match (*first, after) {
            (b'e', [b'a', b'u', ..]) => (b'o', 3),
            (b'a', [b'u', ..]) => (b'o', 2),
            (b'a', [b'i']) => {
                letters.push(b'e')?; // « commandai » is heard as « commandé »
                (b'e', 2)
            }
            (b'a' | b'e', [b'i', ..]) => (b'e', 2),
            (b'a' | b'e', [b'n' | b'm', next, ..]) if is_consonant(*next) => (AN, 2),
            (b'a' | b'e', [b'n' | b'm']) => (AN, 2),
            (b'c', [b'h', ..]) => (CH, 2),
            (b'c', [b'e' | b'i' | b'y', ..]) => (b's', 1),
            (b'c', _) => (b'k', 1),
            (b'q', [b'u', ..]) => (b'k', 2),
            (b'q', _) => (b'k', 1),
            (b'p', [b'h', ..]) => (b'f', 2),
            (b't', [b'i', b'o', b'n', ..]) => (b's', 1),
            (b'g', [b'e', b'a' | b'o', ..]) => (b'j', 2),
            (b'g', [b'e' | b'i', ..]) => (b'j', 1),
            (b'z', _) => (b's', 1),
            (b'y', _) => (b'i', 1),
            (b'h', _) => (0, 1),
            (letter, _) => (letter, 1),
        };
        rest = &rest[length..];
        // « ée » is two letters, and another word than « e ».
        if sound != 0 && (letters.last() != Some(sound) || sound == b'e') {
            letters.push(sound)?;
        }
    }
    let whole = letters.pack(WHOLE_SOUND);
    letters.drop_mute_ending();
    (letters.length >= SHORTEST_SOUND).then(|| [whole, letters.pack(HEARD_SOUND)])
}

/// A consonant that leaves the vowel before « n » or « m » nasal.
fn is_consonant(letter: u8) -> bool {
    !matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y' | b'n' | b'm')
}

#[derive(Default)]
struct Letters {
    letters: [u8; LONGEST],
    length: usize,
}

impl Letters {
    fn push(&mut self, letter: u8) -> Option<()> {
        *self.letters.get_mut(self.length)? = letter;
        self.length += 1;
        Some(())
    }

    fn last(&self) -> Option<u8> {
        self.letters[..self.length].last().copied()
    }

    /// Drops what is not heard: « -er », « -ez », « -ée », « -es », and one « s », « t », « d » or « x ».
    fn drop_mute_ending(&mut self) {
        if matches!(self.last(), Some(b's' | b't' | b'd' | b'x')) {
            self.length -= 1;
        }
        if self.letters[..self.length].ends_with(b"er") {
            self.length -= 1;
        }
        while self.last() == Some(b'e') {
            self.length -= 1;
        }
    }

    fn pack(&self, kind: u8) -> Skeleton {
        let mut bytes = [0; 16];
        bytes[0] = kind;
        bytes[1..].copy_from_slice(&self.letters);
        bytes[1 + self.length..].fill(0);
        u128::from_le_bytes(bytes)
    }
}

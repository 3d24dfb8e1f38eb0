//! How much may be asked, and how fast.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::Failure;

/// How much may be asked.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of a request.
    pub body: usize,
    /// How long an answer may take, with the reading of the request.
    pub time: Duration,
    /// How long the head of a request may take, and a connection be idle.
    pub head: Duration,
    /// Connections at once.
    pub connections: usize,
    /// How long what has begun may take when the program ends.
    pub end: Duration,
    /// Passwords tried a minute from one address, and for one name.
    pub log_ins: NonZeroU32,
    /// Costly requests of a user a minute; a fifth of them at once.
    pub costly: NonZeroU32,
    /// Refused requests a minute from one address, before it is refused without a look.
    pub unknown: NonZeroU32,
}

impl Default for Limits {
    fn default() -> Self {
        let number = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        Self {
            body: 2 << 20,
            time: Duration::from_secs(60),
            head: Duration::from_secs(20),
            connections: 1024,
            end: Duration::from_secs(30),
            log_ins: number(10),
            costly: number(600),
            unknown: number(300),
        }
    }
}

pub(super) struct Limiters {
    log_ins: DefaultKeyedRateLimiter<IpAddr>,
    names: DefaultKeyedRateLimiter<String>,
    users: DefaultKeyedRateLimiter<String>,
    unknown: DefaultKeyedRateLimiter<IpAddr>,
    hashing: Semaphore,
}

/// So many keys are kept, before those are forgotten that have not asked of late.
const KEYS: usize = 10_000;

/// So many passwords are hashed at once: each takes 19 MiB, and a core.
const HASHING: usize = 2;

impl Limiters {
    pub(super) fn new(limits: &Limits) -> Self {
        let at_once = NonZeroU32::new(limits.costly.get() / 5).unwrap_or(NonZeroU32::MIN);
        Self {
            log_ins: RateLimiter::keyed(Quota::per_minute(limits.log_ins)),
            names: RateLimiter::keyed(Quota::per_minute(limits.log_ins)),
            users: RateLimiter::keyed(Quota::per_minute(limits.costly).allow_burst(at_once)),
            unknown: RateLimiter::keyed(Quota::per_minute(limits.unknown)),
            hashing: Semaphore::new(HASHING),
        }
    }

    /// Somebody tries a password.
    pub(super) fn log_in(&self, address: IpAddr, name: &str) -> Result<(), Failure> {
        check(&self.log_ins, &network(address))?;
        check(&self.names, &name.chars().take(64).collect::<String>().to_lowercase())
    }

    /// Waits for one of the places in which passwords are hashed.
    pub(super) async fn hashing(&self) -> Result<SemaphorePermit<'_>, Failure> {
        self.hashing.acquire().await.map_err(|_| Failure::Ended)
    }

    /// A user asks for what costs something.
    pub(super) fn ask(&self, user: &str) -> Result<(), Failure> {
        check(&self.users, &user.to_owned())
    }

    /// Somebody unknown asks.
    pub(super) fn knock(&self, address: IpAddr) -> Result<(), Failure> {
        check(&self.unknown, &network(address))
    }
}

fn check<K: std::hash::Hash + Eq + Clone>(limiter: &DefaultKeyedRateLimiter<K>, key: &K) -> Result<(), Failure> {
    if limiter.len() > KEYS {
        limiter.retain_recent();
    }
    limiter.check_key(key).map_err(|until| {
        let wait = until.wait_time_from(DefaultClock::default().now());
        Failure::Often(wait.as_secs() + 1)
    })
}

/// An address of IPv6 stands for all that its household has.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::from((u128::from(address) >> 64 << 64).to_be_bytes()),
        address => address,
    }
}

/// Whether an answer costs more than to look it up.
pub(super) fn is_costly(path: &str) -> bool {
    ["/api/", "/article/", "/brief", "/country", "/dyad/", "/map", "/money", "/review", "/search", "/searches"]
        .iter()
        .any(|start| path.starts_with(start))
}

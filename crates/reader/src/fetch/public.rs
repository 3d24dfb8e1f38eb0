//! Which addresses may be fetched from. A feed or a page could lead to this machine, to others of its network, or to what
//! clouds keep at link-local addresses, and have read there what was never meant for it.

use std::collections::HashSet;
use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::{Arc, Mutex, PoisonError};

use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;
use url::Url;

use super::FetchError;

/// Hosts, with their ports, that the user named: they may be anywhere.
#[derive(Clone, Debug, Default)]
pub(super) struct Named(Arc<Mutex<HashSet<(String, u16)>>>);

impl Named {
    pub(super) fn add(&self, url: &Url) {
        if let (Some(host), Some(port)) = (url.host_str(), url.port_or_known_default()) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).insert((host.to_ascii_lowercase(), port));
        }
    }

    fn has(&self, host: &str, port: u16) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(&(host.to_ascii_lowercase(), port))
    }

    /// Refuses addresses in figures that are not public.
    pub(super) fn check(&self, url: &Url) -> Result<(), FetchError> {
        let address = match url.host() {
            Some(url::Host::Ipv4(address)) => IpAddr::from(address),
            Some(url::Host::Ipv6(address)) => IpAddr::from(address),
            _ => return Ok(()),
        };
        let is_named = || {
            let port = url.port_or_known_default().unwrap_or_default();
            url.host_str().is_some_and(|host| self.has(host, port))
        };
        if is_public(address) || is_named() { Ok(()) } else { Err(FetchError::Private(address.to_string())) }
    }
}

/// What a name stands for is not public.
#[derive(Debug)]
pub(super) struct Private(String);

impl Private {
    pub(super) fn of(error: &io::Error) -> Option<&Self> {
        error.get_ref()?.downcast_ref()
    }
}

impl fmt::Display for Private {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Private {}

/// Looks names up as the system does, and gives public addresses alone, but for hosts that were named. What it gives is what
/// is connected to, so a name cannot stand for something else by then.
#[derive(Debug)]
pub(super) struct PublicResolver {
    system: DefaultResolver,
    named: Named,
}

impl PublicResolver {
    pub(super) fn new(named: Named) -> Self {
        Self { system: DefaultResolver::default(), named }
    }
}

impl Resolver for PublicResolver {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.system.resolve(uri, config, timeout)?;
        let host = uri.host().unwrap_or_default();
        // A proxy of the system's settings may stand anywhere.
        let is_proxy = config.proxy().is_some_and(|proxy| proxy.uri().authority() == uri.authority());
        if is_proxy || found.iter().all(|address| is_public(address.ip()) || self.named.has(host, address.port())) {
            return Ok(found);
        }
        // Of a name with addresses of both kinds none is to be trusted.
        Err(ureq::Error::Io(io::Error::other(Private(host.to_owned()))))
    }
}

/// Whether an address is one of the public network's.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [first, second, third, _] = address.octets();
    let is_shared = first == 100 && (64..128).contains(&second);
    let is_for_protocols = (first, second, third) == (192, 0, 0);
    let is_for_benchmarks = first == 198 && (18..20).contains(&second);
    !(first == 0
        || first >= 224
        || address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_documentation()
        || is_shared
        || is_for_protocols
        || is_for_benchmarks)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    let within = |first: u16, second: u16| {
        let [a, b] = first.to_be_bytes();
        let [c, d] = second.to_be_bytes();
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match segments {
        // Addresses of IPv4 in those of IPv6: mapped, translated, and carried through.
        [0, 0, 0, 0, 0, 0xffff, first, second] | [0x64, 0xff9b, 0, 0, 0, 0, first, second] => within(first, second),
        [0x2002, first, second, ..] => within(first, second),
        // Teredo, documentation, and all but what is given out to the public.
        [0x2001, 0 | 0xdb8, ..] => false,
        [first, ..] => first & 0xe000 == 0x2000,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_public_or_not() {
        for private in [
            "127.0.0.1",
            "127.8.8.8",
            "0.0.0.0",
            "10.0.0.1",
            "172.16.0.1",
            "172.31.255.255",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "192.0.0.8",
            "198.18.0.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "fe80::1",
            "fc00::1",
            "fd12:3456::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001::1",
            "2001:db8::1",
            "::127.0.0.1",
            "fec0::1",
        ] {
            assert!(!is_public(private.parse().expect("an address")), "{private}");
        }
        for public in [
            "93.184.216.34",
            "172.32.0.1",
            "100.128.0.1",
            "2606:2800:220:1::1",
            "::ffff:93.184.216.34",
            "2002:5db8:d822::1",
        ] {
            assert!(is_public(public.parse().expect("an address")), "{public}");
        }
    }

    #[test]
    fn addresses_in_any_figures_are_seen_and_named_hosts_let_through() {
        let named = Named::default();
        for address in [
            "http://127.0.0.1/",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://0177.0.0.1/",
            "http://127.1/",
            "http://[::1]:80/",
            "http://[::ffff:7f00:1]/",
            "http://169.254.169.254/latest/meta-data/",
        ] {
            let url: Url = address.parse().expect("an address");
            assert!(matches!(named.check(&url), Err(FetchError::Private(_))), "{address}");
        }
        named.add(&"http://127.0.0.1:8000/feed".parse().expect("an address"));
        assert!(named.check(&"http://127.0.0.1:8000/page".parse().expect("an address")).is_ok());
        assert!(named.check(&"http://127.0.0.1:8001/page".parse().expect("an address")).is_err());
    }
}

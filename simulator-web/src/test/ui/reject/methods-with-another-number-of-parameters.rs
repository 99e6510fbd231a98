use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::*;
use std::str::FromStr;
use std::sync::Arc;
struct I;
impl Default for I {
    fn default(x: u8) -> I { //~ ERROR E0050
        I
    }
}
impl PartialEq for I {
    fn eq(&self) -> bool { //~ ERROR E0050
        true
    }
}
impl PartialOrd for I {
    fn partial_cmp(&self) -> Option<std::cmp::Ordering> { //~ ERROR E0050
        None
    }
}
impl Eq for I {}
impl Ord for I {
    fn cmp(&self) -> std::cmp::Ordering { //~ ERROR E0050
        loop {}
    }
}
impl Deref for I {
    type Target = u8;
    fn deref(&self, x: u8) -> &u8 { //~ ERROR E0050
        &3
    }
}
impl DerefMut for I {
    fn deref_mut(&mut self, x: u8) -> &mut u8 { //~ ERROR E0050
        loop {}
    }
}
impl From<u8> for I {
    fn from(x: u8, y: u8) -> I { //~ ERROR E0050
        I
    }
}
impl AsRef<u8> for I {
    fn as_ref(&self, x: u8) -> &u8 { //~ ERROR E0050
        loop {}
    }
}
impl Add for I {
    type Output = I;
    fn add(self) -> I { //~ ERROR E0050
        I
    }
}
impl FromStr for I {
    type Err = ();
    fn from_str() -> Result<I, ()> { //~ ERROR E0050
        Ok(I)
    }
}
impl IntoIterator for I {
    type Item = u8;
    type IntoIter = std::vec::IntoIter<u8>;
    fn into_iter(self, x: u8) -> Self::IntoIter { //~ ERROR E0050
        loop {}
    }
}
impl Index<u8> for I {
    type Output = u8;
    fn index(&self) -> &u8 { //~ ERROR E0050
        loop {}
    }
}
impl IndexMut<u8> for I {
    fn index_mut(&mut self) -> &mut u8 { //~ ERROR E0050
        loop {}
    }
}
impl Hash for I {
    fn hash<H: Hasher>(&self) {} //~ ERROR E0050
}
impl std::task::Wake for I {
    fn wake(self: Arc<Self>, x: u8) {} //~ ERROR E0050
}
impl fmt::Debug for I {
    fn fmt(&self) -> fmt::Result { //~ ERROR E0050
        Ok(())
    }
}
impl std::error::Error for I {
    fn source(&self, x: u8) -> Option<&(dyn std::error::Error + 'static)> { //~ ERROR E0050
        None
    }
}
impl fmt::Display for I {
    fn fmt(&self) -> fmt::Result { //~ ERROR E0050
        Ok(())
    }
}
impl fmt::Write for I {
    fn write_str(&mut self) -> fmt::Result { //~ ERROR E0050
        Ok(())
    }
}
impl std::io::Write for I {
    fn write(&mut self) -> std::io::Result<usize> { //~ ERROR E0050
        loop {}
    }
    fn flush(&mut self, x: u8) -> std::io::Result<()> { //~ ERROR E0050
        loop {}
    }
}
impl std::io::Read for I {
    fn read(&mut self) -> std::io::Result<usize> { //~ ERROR E0050
        loop {}
    }
}
impl Neg for I {
    type Output = I;
    fn neg(self, x: u8) -> I { //~ ERROR E0050
        I
    }
}
impl AddAssign for I {
    fn add_assign(&mut self) {} //~ ERROR E0050
}
impl TryFrom<u8> for I { //~ ERROR E0119
    type Error = ();
    fn try_from() -> Result<I, ()> {
        Ok(I)
    }
}
impl Extend<u8> for I {
    fn extend<T: IntoIterator<Item = u8>>(&mut self) {} //~ ERROR E0050
}
impl FromIterator<u8> for I {
    fn from_iter<T: IntoIterator<Item = u8>>() -> I { //~ ERROR E0050
        loop {}
    }
}
impl Hasher for I {
    fn finish(&self, x: u8) -> u64 { //~ ERROR E0050
        1
    }
    fn write(&mut self) {} //~ ERROR E0050
}
impl std::borrow::Borrow<u8> for I {
    fn borrow(&self, x: u8) -> &u8 { //~ ERROR E0050
        loop {}
    }
}
impl std::iter::Sum for I {
    fn sum<T: Iterator<Item = I>>() -> I { //~ ERROR E0050
        loop {}
    }
}
impl std::future::IntoFuture for I {
    type Output = ();
    type IntoFuture = std::future::Ready<()>;
    fn into_future(self, x: u8) -> Self::IntoFuture { //~ ERROR E0050
        loop {}
    }
}
impl Not for I {
    type Output = I;
    fn not(self, x: u8) -> I { //~ ERROR E0050
        I
    }
}
impl Sub for I {
    type Output = I;
    fn sub(self) -> I { //~ ERROR E0050
        I
    }
}
impl Mul for I {
    type Output = I;
    fn mul(self) -> I { //~ ERROR E0050
        I
    }
}
struct J;
impl Iterator for J {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        None
    }
    fn size_hint(&self, x: u8) -> (usize, Option<usize>) { //~ ERROR E0050
        loop {}
    }
    fn fold<B, F>(self) -> B { //~ ERROR E0050
        loop {}
    }
}
impl DoubleEndedIterator for J {
    fn next_back(&mut self, x: u8) -> Option<u8> { //~ ERROR E0050
        None
    }
}
impl ExactSizeIterator for J {
    fn len(&self, x: u8) -> usize { //~ ERROR E0050
        1
    }
}
impl ToString for J {
    fn to_string(&self, x: u8) -> String { //~ ERROR E0050
        loop {}
    }
}
impl Into<u8> for J {
    fn into(self, x: u8) -> u8 { //~ ERROR E0050
        1
    }
}
fn main() {}

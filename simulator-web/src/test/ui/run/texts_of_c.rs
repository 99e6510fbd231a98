use std::ffi::{CStr, CString};
const NAME: &CStr = c"const";
fn len(p: *const std::ffi::c_char) -> usize { unsafe { CStr::from_ptr(p) }.count_bytes() }
fn main() {
    let s = c"ab\n\"é";
    println!("{s:?} {} {:?} {}", s.count_bytes(), s.to_bytes_with_nul(), s.to_str().unwrap().len());
    println!("{NAME:?} {} {:?}", len(NAME.as_ptr()), cr"r\n");
    let o = CString::new("owned").unwrap();
    println!("{o:?} {} {:?}", len(o.as_ptr()), CString::new("a\0b").map_err(|e| e.nul_position()));
    let raw = o.into_raw();
    let back = unsafe { CString::from_raw(raw) };
    println!("{:?} {}", back.as_c_str() == c"owned", back.into_string().unwrap());
    println!("{:?} {:?}", CStr::from_bytes_with_nul(b"x\0"), CStr::from_bytes_until_nul(b"q\0r").map(CStr::to_bytes));
}

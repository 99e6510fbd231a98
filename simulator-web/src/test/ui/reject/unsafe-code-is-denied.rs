#![deny(unsafe_code)]

unsafe fn promise() {} //~ ERROR unsafe_code

unsafe trait Promise { //~ ERROR unsafe_code
    unsafe fn declared(&self); //~ ERROR unsafe_code
    unsafe fn given(&self) {} //~ ERROR unsafe_code
}

struct Pinned;

unsafe impl Promise for Pinned { //~ ERROR unsafe_code
    unsafe fn declared(&self) {} //~ ERROR unsafe_code
}

unsafe impl Send for Pinned {} //~ ERROR unsafe_code

macro_rules! trust {
    () => {
        unsafe { promise() }
    };
}

fn inner() {
    #![allow(unsafe_code)]
    unsafe { promise() }
}

#[allow(unsafe_code)]
mod quiet {
    pub unsafe fn also() {}
    #[forbid(unsafe_code)]
    pub unsafe fn never() {} //~ ERROR unsafe_code
}

fn main() {
    unsafe { //~ ERROR unsafe_code
        promise();
        Pinned.declared();
    }
    let _later = async { unsafe { quiet::also() } }; //~ ERROR unsafe_code
    let _closure = || unsafe { quiet::never() }; //~ ERROR unsafe_code
    #[allow(unsafe_code)]
    unsafe {
        Pinned.given();
    }
    match 3 {
        #[allow(unsafe_code)]
        3 => unsafe { promise() },
        _ => unsafe { promise() }, //~ ERROR unsafe_code
    }
    trust!(); //~ ERROR unsafe_code
    inner();
    let text: String = 3; //~ ERROR E0308
}

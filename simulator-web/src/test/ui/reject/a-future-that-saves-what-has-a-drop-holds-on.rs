use std::rc::Rc;

async fn noop() {}

async fn by(s: &Rc<u8>) -> u8 {
    noop().await;
    **s
}

fn awaits_a_future() {
    let log = Rc::new(1);
    let first = async {
        noop().await;
        let _ = &log;
    };
    drop(log); //~ ERROR E0505
}

fn is_opaque() {
    let log = Rc::new(1);
    let first = by(&log);
    drop(log); //~ ERROR E0505
}

fn keeps_a_string() {
    let log = Rc::new(1);
    let first = async {
        let name = log.to_string();
        std::future::ready(1).await;
        println!("{name}");
    };
    drop(log); //~ ERROR E0505
}

fn keeps_what_may_need_a_drop<T>(t: T) {
    let log = Rc::new(1);
    let r = &log;
    let first = async move {
        let t = t;
        std::future::ready(1).await;
        println!("{r}");
    };
    drop(log); //~ ERROR E0505
}

fn main() {}

struct NoUrl;
struct HasUrl;

struct Builder<State> { //~ ERROR E0392
    url: String,
}

impl Builder<NoUrl> {
    fn new() -> Self {
        Builder { url: String::new() } //~ ERROR E0282
    }

    fn url(self, url: &str) -> Builder<HasUrl> {
        Builder { url: url.to_owned() } //~ ERROR E0282
    }
}

impl<S> Builder<S> {
    fn again(self) -> Self {
        Builder { ..self } //~ ERROR E0282
    }
}

fn main() {
    println!("nothing");
}

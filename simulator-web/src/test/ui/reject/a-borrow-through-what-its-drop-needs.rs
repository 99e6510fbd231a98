struct Writer<'a> {
    text: &'a mut String,
}

impl Drop for Writer<'_> {
    fn drop(&mut self) {
        self.text.push('.');
    }
}

fn finish<'a>(writer: Writer<'a>) -> &'a mut String {
    &mut *writer.text //~ ERROR E0713
}

fn main() {
    let mut text = String::new();
    finish(Writer { text: &mut text }).push('x');
}

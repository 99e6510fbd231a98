async fn text() -> Result<u8, String> {
    Ok(1)
}

fn number() -> Result<u8, std::num::ParseIntError> {
    Ok(1)
}

fn run<F: Future>(_: F) {}

fn one() {
    run(async {
        let n = text().await?;
        println!("{n}");
        Ok(()) //~ ERROR E0282 E0283
    });
}

fn two() {
    run(async {
        number()?;
        Ok(2) //~ ERROR E0282
    });
}

fn three() {
    let twice = || {
        "a".parse::<u8>().map_err(|e| e.to_string())?;
        Ok(()) //~ ERROR E0282 E0283
    };
    twice();
}

fn main() {
    one();
    two();
    three();
}

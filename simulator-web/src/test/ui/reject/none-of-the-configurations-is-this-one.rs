cfg_select! { //~ ERROR
    windows => {
        fn home() {}
    }
}

fn main() {
    let n = cfg_select! { target_os = "plan9" => 1, not(unix) => 2 }; //~ ERROR
    let args;
    args = format_args!("{}", String::new());
    println!("{args}");
}

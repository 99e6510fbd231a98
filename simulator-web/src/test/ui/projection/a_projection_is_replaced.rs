use pin_project::pin_project;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug, Clone, PartialEq)]
enum FetchError {
    NotFound(u32),
    Denied,
}

#[pin_project(project = StepProj, project_replace = StepOwn)]
enum Step<A, B> {
    Auth {
        #[pin]
        fut: A,
        id: u32,
        make: fn(String, u32) -> B,
    },
    Fetch(#[pin] B, String),
    Finished,
}

#[pin_project]
struct Pipeline<A, B> {
    #[pin]
    step: Step<A, B>,
}

impl<A, B> Future for Pipeline<A, B>
where
    A: Future<Output = Result<String, FetchError>>,
    B: Future<Output = Result<u32, FetchError>>,
{
    type Output = Result<(String, u32), FetchError>;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut this = self.project();
        loop {
            match this.step.as_mut().project() {
                StepProj::Auth { fut, id, make } => {
                    let token = std::task::ready!(fut.poll(cx))?;
                    let next = make(token.clone(), *id);
                    this.step.set(Step::Fetch(next, token));
                }
                StepProj::Fetch(fut, _) => {
                    let v = std::task::ready!(fut.poll(cx))?;
                    let StepOwn::Fetch(_, token) = this.step.project_replace(Step::Finished) else {
                        unreachable!()
                    };
                    return Poll::Ready(Ok((token, v)));
                }
                StepProj::Finished => panic!("pipeline finished"),
            }
        }
    }
}

async fn auth(user: &str) -> Result<String, FetchError> {
    tokio::task::yield_now().await;
    if user == "eve" { Err(FetchError::Denied) } else { Ok(format!("tok:{user}")) }
}

type Boxed = Pin<Box<dyn Future<Output = Result<u32, FetchError>>>>;

fn fetch(token: String, id: u32) -> Boxed {
    Box::pin(async move {
        tokio::task::yield_now().await;
        if id > 100 { Err(FetchError::NotFound(id)) } else { Ok(id + token.len() as u32) }
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for (user, id) in [("ann", 5), ("eve", 5), ("bob", 500)] {
        let p = Pipeline { step: Step::Auth { fut: auth(user), id, make: fetch } };
        println!("{user}: {:?}", p.await);
    }
}

//! Schemas of OpenAPI for what is written as a word. Those of the structures are derived.

/// One of some words.
macro_rules! words {
    ($name:ident, [$($text:literal,)+]) => {
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                let object = utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .enum_values(Some([$($text,)+]));
                object.into()
            }
        }

        impl utoipa::ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
        }
    };
}
pub(crate) use words;

/// Words of a form.
macro_rules! pattern {
    ($name:ident, $pattern:literal) => {
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                let object = utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .pattern(Some($pattern));
                object.into()
            }
        }

        impl utoipa::ToSchema for $name {
            fn name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
        }
    };
}
pub(crate) use pattern;

/// Members of an amount that is included in another: both are missing elsewhere.
#[derive(utoipa::ToSchema)]
#[expect(dead_code, reason = "stands for what is written flat")]
pub(crate) struct WholeOf {
    /// Index, in the same list, of the amount that it is included in; -1: in another statement of the article.
    part_of: Option<i32>,
    /// The id of that other statement.
    part_of_id: Option<String>,
}

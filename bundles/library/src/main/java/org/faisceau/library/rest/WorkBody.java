// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.rest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.library.api.Reader;
import org.faisceau.library.api.Step;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkKind;
import org.jspecify.annotations.Nullable;

/** What a work is written from: Gson leaves out what the caller left out. */
record WorkBody(@Nullable String kind, @Nullable String title, @Nullable String summary, @Nullable String body, @Nullable String theme, @Nullable String step, @Nullable List<String> readers,
        @Nullable String language, @Nullable String link, @Nullable String source, @Nullable String reviewOn, @Nullable Boolean shared) {
    Work.Content content() {
        var named = Objects.requireNonNullElse(readers, List.<String>of()).stream().map(one -> Typed.one("readers", Reader.class, one)).collect(Collectors.toSet());
        var at = Typed.text(step).isEmpty() ? Optional.<Step>empty() : Optional.of(Typed.one("step", Step.class, step));
        return new Work.Content(Typed.one("kind", WorkKind.class, kind), Typed.text(title), Typed.text(summary), Typed.text(body), Typed.text(theme), at, named, Objects.requireNonNullElse(language, "fr"),
                Typed.text(link), Typed.text(source), Typed.day("reviewOn", reviewOn), Boolean.TRUE.equals(shared));
    }
}

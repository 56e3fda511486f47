// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.faisceau.console.spi.Problem;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.IssueKind;
import org.jspecify.annotations.Nullable;

/** What an issue is written from: Gson leaves out what the caller left out. */
record IssueBody(@Nullable String kind, @Nullable String title, @Nullable String lead, @Nullable List<String> picks) {
    Issue.Content content() {
        var is = Arrays.stream(IssueKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElseThrow(() -> Problem.invalid("kind", "One of " + Arrays.toString(IssueKind.values()) + "."));
        return new Issue.Content(is, Typed.text(title), Typed.text(lead), Objects.requireNonNullElse(picks, List.<String>of()).stream().map(one -> Typed.ref("picks", one)).toList());
    }
}

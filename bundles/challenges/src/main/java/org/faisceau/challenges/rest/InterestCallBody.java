// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.faisceau.challenges.api.InterestCall;
import org.jspecify.annotations.Nullable;

/** What a call is written from: Gson leaves out what the caller left out. */
record InterestCallBody(@Nullable String title, @Nullable String need, @Nullable String closesOn, @Nullable List<String> addressees) {
    InterestCall.Content content() {
        return new InterestCall.Content(Typed.text(title), Typed.text(need), Typed.day("closesOn", closesOn), new HashSet<>(Objects.requireNonNullElse(addressees, List.of())));
    }
}

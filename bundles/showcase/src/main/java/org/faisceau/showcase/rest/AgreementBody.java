// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.rest;

import org.faisceau.console.spi.Problem;
import org.faisceau.showcase.api.Agreement;
import org.jspecify.annotations.Nullable;

/** What an agreement is written from: Gson leaves out what the caller left out. */
record AgreementBody(@Nullable String about, @Nullable String person, @Nullable String agreedOn, @Nullable String note, @Nullable String alternative) {
    Agreement.Content content() {
        return new Agreement.Content(Typed.text(person), Typed.day("agreedOn", agreedOn).orElseThrow(() -> Problem.invalid("agreedOn", "The day on which the owner agreed.")), Typed.text(note), Typed.text(alternative));
    }
}

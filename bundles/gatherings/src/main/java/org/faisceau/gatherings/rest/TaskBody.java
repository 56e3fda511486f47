// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.rest;

import java.util.Optional;
import org.faisceau.gatherings.api.Bilingual;
import org.faisceau.gatherings.api.Format.Part;
import org.faisceau.gatherings.api.Task;
import org.jspecify.annotations.Nullable;

/** What is written of a task; owner is a part such as {@code ORGANISER}, account the identifier of who does it. */
record TaskBody(@Nullable String text, @Nullable String document, @Nullable String owner, @Nullable String account, @Nullable String day, @Nullable Boolean isSharing) {
    /** A text that is sent back as it was read stays in both languages. */
    Task.Content content(Optional<Task> before) {
        return new Task.Content(kept(Read.text(text), before.map(one -> one.content().text())), kept(Read.text(document), before.map(one -> one.content().document())), Read.choice("owner", Part.class, owner), Read.text(account),
                Read.day("day", day), Boolean.TRUE.equals(isSharing));
    }

    private static Bilingual kept(String typed, Optional<Bilingual> before) {
        return before.filter(one -> one.fr().equals(typed)).orElseGet(() -> Bilingual.of(typed));
    }
}

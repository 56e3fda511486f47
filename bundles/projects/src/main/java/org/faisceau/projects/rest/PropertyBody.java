// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.HashMap;
import java.util.List;
import org.faisceau.console.spi.Problem;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.PropertySheet;
import org.jspecify.annotations.Nullable;

/** What a sheet of intellectual property is written from, as a whole. */
record PropertyBody(@Nullable List<BackgroundPart> backgrounds, @Nullable String owner, @Nullable String licences, @Nullable String publication, @Nullable String confidentiality) {
    /** @param project whose sides alone bring something */
    PropertySheet.Content content(Project project) {
        var said = new HashMap<String, String>();
        Typed.list(backgrounds).forEach(one -> {
            if (!project.sides().contains(Typed.text(one.organisation()))) throw Problem.invalid("backgrounds", "Bearer and partners of the project alone bring something.");
            said.put(Typed.text(one.organisation()), Typed.text(one.words()));
        });
        return new PropertySheet.Content(said, Typed.text(owner), Typed.text(licences), Typed.text(publication), Typed.text(confidentiality));
    }
}

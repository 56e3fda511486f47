// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import java.util.Optional;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Written;

/** What is off in a text. Pure. */
final class TextRule {
    private TextRule() {}

    static <R> Optional<Written<R>> needed(String field, String text) {
        return Unseen.is(text) ? Optional.of(new Written.Invalid<>(field, "form.required")) : fits(field, text);
    }

    static <R> Optional<Written<R>> fits(String field, String text) {
        return text.length() > Projects.TEXT_MAX ? Optional.of(new Written.Invalid<>(field, "projects.tooLong")) : Optional.empty();
    }

    static String clean(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}

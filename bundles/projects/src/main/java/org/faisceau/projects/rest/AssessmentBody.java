// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.console.spi.Problem;
import org.faisceau.projects.api.Assessment;
import org.faisceau.projects.api.Level;
import org.jspecify.annotations.Nullable;

/** What a project says for one question and year; year and question are those of the path where it is changed. */
record AssessmentBody(@Nullable Integer year, @Nullable String question, @Nullable String level, @Nullable String words, @Nullable String evidence, @Nullable String represents, @Nullable String changed) {
    Assessment.Content content() {
        return new Assessment.Content(Typed.one("level", Level.class, level), Typed.text(words), Typed.text(evidence), Typed.text(represents), Typed.text(changed));
    }

    int ofYear() {
        if (year == null) throw Problem.invalid("year", "A year as 2026.");
        return year;
    }
}

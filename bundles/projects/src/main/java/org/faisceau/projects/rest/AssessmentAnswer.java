// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import org.faisceau.projects.api.Assessment;

/** What a project says of itself for one question and year, as JSON. */
record AssessmentAnswer(String id, int year, String pillar, String question, String level, String words, String evidence, String represents, String changed, int version) {
    /** Such as {@code 2026-TEAM}. */
    static String id(Assessment one) {
        return one.year() + "-" + one.question();
    }

    static AssessmentAnswer of(Assessment one) {
        var content = one.content();
        return new AssessmentAnswer(id(one), one.year(), one.question().pillar().name(), one.question().name(), content.level().name(), content.words(), content.evidence(), content.represents(), content.changed(), one.version());
    }
}

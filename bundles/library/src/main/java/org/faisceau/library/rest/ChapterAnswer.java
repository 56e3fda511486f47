// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.rest;

import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.faisceau.library.api.Chapter;

/** A chapter as JSON; examples are kinds and identifiers, such as {@code feedback:…}. */
record ChapterAnswer(String id, String title, String body, List<String> examples, String openedOn, String changedAt, int version) {
    static ChapterAnswer of(Chapter one) {
        return new ChapterAnswer(one.id(), one.title(), one.body(), one.examples().stream().map(Ref::toString).toList(), one.openedOn().toString(), one.changedAt().toString(), one.version());
    }
}

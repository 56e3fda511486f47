// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Faults;
import org.faisceau.purchases.api.Aftermath;
import org.faisceau.purchases.api.Aftermath.Answer;
import org.faisceau.purchases.api.Aftermath.Said;
import org.faisceau.purchases.api.Aftermath.Story;
import org.faisceau.purchases.api.Aftermaths;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contract as a caller reads and writes it; need, terms and again are {@code YES}, {@code PARTLY} or {@code NO}.
 *
 * @param title of the story, which {@code shared} shows to others
 */
record AftermathBody(@Nullable String need, @Nullable String terms, @Nullable String again, @Nullable String wentWell, @Nullable String otherwise, @Nullable String title,
        @Nullable String purpose, @Nullable String result, @Nullable Boolean shared) {
    static AftermathBody of(Aftermath one) {
        var said = one.said();
        var story = said.story();
        return new AftermathBody(said.need().name(), said.terms().name(), said.again().name(), said.wentWell(), said.otherwise(), story.title(), story.purpose(), story.result(), story.isShared());
    }

    Said said() {
        var faults = new Faults();
        boolean isShared = shared != null && shared;
        var titled = text("title", title, Aftermaths.TITLE_MAX, faults);
        var purposed = text("purpose", purpose, Aftermaths.TEXT_MAX, faults);
        var ended = text("result", result, Aftermaths.TEXT_MAX, faults);
        if (isShared && (titled.isEmpty() || purposed.isEmpty() || ended.isEmpty())) faults.add("shared", "A story that is shared has title, purpose and result.");
        var said = new Said(answer("need", need, faults), answer("terms", terms, faults), answer("again", again, faults), text("wentWell", wentWell, Aftermaths.TEXT_MAX, faults),
                text("otherwise", otherwise, Aftermaths.TEXT_MAX, faults), new Story(titled, purposed, ended, isShared));
        faults.refuse();
        return said;
    }

    private static Answer answer(String field, @Nullable String word, Faults faults) {
        return Stream.of(Answer.values()).filter(one -> one.name().equals(word)).findFirst().orElseGet(() -> {
            faults.add(field, "One of " + List.of(Answer.values()));
            return Answer.NO;
        });
    }

    private static String text(String field, @Nullable String text, int most, Faults faults) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() > most) faults.add(field, "At most " + most + " characters.");
        return stripped;
    }
}

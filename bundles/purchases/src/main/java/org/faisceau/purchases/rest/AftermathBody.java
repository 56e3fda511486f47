// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.rest;

import java.util.List;
import java.util.stream.Stream;
import org.faisceau.console.spi.Problem;
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
        boolean isShared = shared != null && shared;
        var titled = text("title", title, Aftermaths.TITLE_MAX);
        var purposed = text("purpose", purpose, Aftermaths.TEXT_MAX);
        var ended = text("result", result, Aftermaths.TEXT_MAX);
        if (isShared && (titled.isEmpty() || purposed.isEmpty() || ended.isEmpty())) throw Problem.invalid("shared", "A story that is shared has title, purpose and result.");
        return new Said(answer("need", need), answer("terms", terms), answer("again", again), text("wentWell", wentWell, Aftermaths.TEXT_MAX),
                text("otherwise", otherwise, Aftermaths.TEXT_MAX), new Story(titled, purposed, ended, isShared));
    }

    private static Answer answer(String field, @Nullable String word) {
        return Stream.of(Answer.values()).filter(one -> one.name().equals(word)).findFirst().orElseThrow(() -> Problem.invalid(field, "One of " + List.of(Answer.values())));
    }

    private static String text(String field, @Nullable String text, int most) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() > most) throw Problem.invalid(field, "At most " + most + " characters.");
        return stripped;
    }
}

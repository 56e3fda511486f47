// SPDX-License-Identifier: Apache-2.0
package org.faisceau.funding;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.funding.api.Scheme;
import org.faisceau.funding.api.Scheme.Confidence;
import org.faisceau.funding.api.Sort;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.FileBeside;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue that came with the product. */
final class SchemeBook {
    private final List<Line> lines;

    private record Said(String fr, String en) {
        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : fr;
        }
    }

    private record TrackLine(Said title, @Nullable Said how, @Nullable Said text) {
        Scheme.Track in(Locale locale) {
            return new Scheme.Track(title.in(locale), (how != null ? how : Objects.requireNonNull(text)).in(locale));
        }
    }

    private record CeilingLine(Sort kind, long cents) {}

    private record QuestionLine(String id, Said text, Said against, boolean isDoubtful) {}

    private record Line(String id, Said title, Said bearer, Said who, Said why, List<TrackLine> tracks, List<CeilingLine> ceilings, String from, String until, Said source, String sourceDay, Confidence confidence,
            Said remark, List<QuestionLine> questions, @Nullable TrackLine example) {
        Scheme in(Locale locale) {
            return new Scheme(id, title.in(locale), bearer.in(locale), who.in(locale), why.in(locale), tracks.stream().map(one -> one.in(locale)).toList(),
                    ceilings.stream().collect(Collectors.toMap(CeilingLine::kind, one -> new Euros(one.cents()))), Days.read(from), Days.read(until), source.in(locale), LocalDate.parse(sourceDay), confidence, remark.in(locale),
                    questions.stream().map(one -> new Scheme.Question(one.id(), one.text().in(locale), one.against().in(locale), one.isDoubtful())).toList(), Optional.ofNullable(example).map(one -> one.in(locale)), "", 0, "");
        }
    }

    SchemeBook() {
        this.lines = new Gson().fromJson(FileBeside.text(SchemeBook.class, "schemes.json"), new TypeToken<List<Line>>() {}.getType());
    }

    List<Scheme> all(Locale locale) {
        return lines.stream().map(one -> one.in(locale)).toList();
    }

    Optional<Scheme> find(Locale locale, String id) {
        return lines.stream().filter(one -> one.id().equals(id)).findFirst().map(one -> one.in(locale));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.FileBeside;

/** Why one buys innovation, as data: four advantages, two obstacles with what is done about each, figures with their source and day. */
record Reasons(List<Advantage> advantages, List<Obstacle> obstacles, List<Figure> figures) {
    /** In the language of the page. */
    record Said(String fr, String en) {
        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : fr;
        }
    }

    record Advantage(Said title, Said text, Source source) {}

    /**
     * An obstacle.
     *
     * @param answers what the Living-Lab does about it
     */
    record Obstacle(Said title, List<Answer> answers, Source source) {}

    /** @param address of the page of this application where one sees it; empty for none */
    record Answer(Said text, String address) {}

    /** @param checked whether somebody read it in the publication itself, not only in what quotes it */
    record Figure(String id, String value, Said what, Source source, boolean checked) {}

    /** @param day on which it was published */
    record Source(Said title, LocalDate day) {}

    static Reasons load() {
        var gson = new GsonBuilder().registerTypeAdapter(LocalDate.class, (JsonDeserializer<LocalDate>) (json, type, context) -> LocalDate.parse(json.getAsString())).create();
        return gson.fromJson(FileBeside.text(Reasons.class, "reasons.json"), Reasons.class);
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.time.LocalDate;
import org.faisceau.gatherings.api.Composition.Remark;
import org.faisceau.gatherings.api.Concern;
import org.faisceau.kernel.api.Words;

/** What is to be said of those who come, in a sentence. */
final class Remarks {
    private Remarks() {}

    static String say(Words words, Concern concern, LocalDate day) {
        if (concern instanceof Concern.People it) return say(words, it.remark());
        if (concern instanceof Concern.Length it) {
            return words.say(it.minutes() > it.expected() ? "concern.longer" : "concern.shorter", Saying.minutes(words, it.minutes()), Saying.minutes(words, it.expected()));
        }
        return words.say(concern instanceof Concern.Holiday ? "concern.holiday" : "concern.weekend", words.weekday(day));
    }

    static String say(Words words, Remark remark) {
        return say(words, remark, "");
    }

    /** @param past as of {@link PeopleView#past} */
    static String say(Words words, Remark remark, String past) {
        if (remark instanceof Remark.Unbalanced it) return words.say((it.buyers() < it.companies() ? "remark.fewBuyers" : "remark.fewCompanies") + past, it.buyers(), it.companies(), it.tolerance(), it.missing());
        if (remark instanceof Remark.Missing it) return words.say("remark.missing" + past, words.say("part." + it.part()));
        if (remark instanceof Remark.TooMany it) return words.say("remark.tooMany" + past, it.total(), it.most());
        if (remark instanceof Remark.Crowded it) return words.say("remark.crowded" + past, it.everywhere(), it.most());
        return words.say("remark.nobody" + past);
    }
}

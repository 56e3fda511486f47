// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Words;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Modules.Loss;
import org.faisceau.modules.api.Modules;

/** One line of what others will miss: who loses, what. */
record LossLine(String loser, String what) {
    /** What others lose with a module, in the visit's language. */
    static List<LossLine> of(Visit visit, Modules modules, Module module) {
        var words = visit.words(LossLine.class);
        return modules.losses(visit.actor(), module.name()).stream().map(loss -> line(visit, words, loss)).toList();
    }

    private static LossLine line(Visit visit, Words words, Loss loss) {
        var what = loss.what().in(visit.locale());
        var services = loss.services().isEmpty() ? "" : words.say("stop.services", spoken(words, loss.services()));
        return new LossLine(loss.loserTitle().in(visit.locale()), (what + " " + services).strip());
    }

    /** « 4 pages, un autre service » for {@code Page 4, Needs 1}: what has no name among people is only counted. */
    private static String spoken(Words words, List<String> counted) {
        var known = counted.stream().filter(each -> words.has(key(each))).map(each -> words.say(key(each), count(each)));
        int others = counted.stream().filter(each -> !words.has(key(each))).mapToInt(LossLine::count).sum();
        return Stream.concat(known, others == 0 ? Stream.empty() : Stream.of(words.say("service.other", others))).collect(Collectors.joining(", "));
    }

    private static String key(String counted) {
        return "service." + counted.substring(0, counted.indexOf(' '));
    }

    private static int count(String counted) {
        return Integer.parseInt(counted.substring(counted.indexOf(' ') + 1));
    }
}

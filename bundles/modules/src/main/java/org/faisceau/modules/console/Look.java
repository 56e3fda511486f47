// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules.console;

import gg.jte.Content;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Ui;
import org.faisceau.kernel.api.Words;
import org.faisceau.modules.api.Module;
import org.faisceau.modules.api.Module.State;

/** How a module's state looks. */
final class Look {
    private static final String OURS = "org.faisceau.";

    private Look() {}

    static Content tag(Words words, State state) {
        var tone = switch (state) {
            case RUNNING -> "good";
            case STOPPED -> "";
            case STARTING -> "info";
            case FAILED, INCOMPATIBLE -> "bad";
        };
        return Ui.tag(tone, words.say(key("state", state)));
    }

    /** The key of a constant's text: {@code state.running}. */
    static String key(String group, Enum<?> value) {
        return group + "." + value.name().toLowerCase(Locale.ROOT);
    }

    static String card(State state) {
        return switch (state) {
            case STOPPED -> "card module module-off";
            case FAILED, INCOMPATIBLE -> "card module module-failed";
            case RUNNING, STARTING -> "card module";
        };
    }

    static String badge(Module module) {
        if (module.state() == State.FAILED || module.state() == State.INCOMPATIBLE) return "badge badge-bad";
        return switch (module.sort()) {
            case PLATFORM -> "badge badge-info";
            case FEATURE -> "badge";
            case PLUGIN -> "badge badge-violet";
        };
    }

    /** Back on the list, with a button that takes the switch back. */
    static Answer switched(String sentence, String undo) {
        return new Answer.Redirect("/admin/modules", Optional.of(new Answer.Notice(Answer.Tone.DONE, sentence, undo)));
    }

    /** The icon, or a piece of puzzle where the name is off: a plug-in may say anything. */
    static Content icon(Module module) {
        return Ui.icon(module.icon().matches("[a-z0-9-]+") ? module.icon() : "puzzle");
    }

    /** Without our own prefix, {@code needs.api.Needs}; the last two words of anybody else's, {@code time.Clock}. */
    static String shortName(String name) {
        if (name.startsWith(OURS)) return name.substring(OURS.length());
        return name.replaceFirst("^.*\\.([^.]+\\.[^.]+)$", "$1");
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An act on many records of a kind at once. The shell offers it on lists that call {@link Ui#bulkBar}, asks its question, runs it as a
 * job, shows progress, and tells of each record that refused why. It survives a restart and waits while its bundle is stopped.
 */
@ConsumerType
public interface BulkAction {
    /** The most records of one go. */
    int MOST = 500;

    /** Unique and stable: {@code bundle.action}. */
    String id();

    /** The kind of record it is for. */
    String kind();

    /** Who is offered it; asked again when it runs. */
    Role role();

    /** Smaller first. */
    int order();

    /** What the button says in the visit's language, such as « Close ». */
    String label(Visit visit);

    /** An icon's name, as in the shell's list. */
    String icon();

    /** True where it takes something away: the button says so. */
    default boolean isDangerous() {
        return false;
    }

    /** What is asked before it runs, in the visit's language; where empty and nothing is to be filled in, it runs at once. */
    default String question(Visit visit, int count) {
        return "";
    }

    /** What a person should know of one record before it runs, in the visit's language; empty for nothing. */
    default String caution(Visit visit, Ref ref) {
        return "";
    }

    /** What is to be filled in before it runs, such as a reason. */
    default List<Question> questions(Visit visit) {
        return List.of();
    }

    /**
     * Does it to one record, in a transaction of its own. May be asked again of the same record after a power cut: what is done already is
     * {@link Outcome.Done}.
     *
     * @param answers what was filled in, of an action without questions blank
     * @param locale of the person, for the words of a refusal
     */
    Outcome apply(Actor actor, Ref ref, Form answers, Locale locale);

    /**
     * Takes back what {@link #apply} did to one record, in a transaction of its own, where nobody changed it since: the shell offers it for
     * ten minutes, of records alone that were told with a memo. What went to the bin the shell restores by itself.
     *
     * @param memo what {@link Outcome.Done} said, such as the version it left
     */
    default Outcome undo(Actor actor, Ref ref, String memo, Locale locale) {
        throw new IllegalStateException(id() + " left a memo that it cannot take back: " + memo);
    }

    /**
     * One field to be filled in.
     *
     * @param name of the field
     * @param label in the visit's language
     * @param longest characters, 1 to 2000
     */
    record Question(String name, String label, boolean required, int longest) {}

    /** What became of one record. */
    sealed interface Outcome {
        /** @param memo what {@link BulkAction#undo} needs to take it back, 200 characters or fewer; empty where it cannot, or nothing was done */
        record Done(String memo) implements Outcome {
            /** The memo of what lies in the {@link Bin} now. */
            public static final String BINNED = "binned";
        }

        /** @param why a sentence in the person's language that says which rule or role, and what to do */
        record Refused(String why) implements Outcome {}

        /** It was so already: nothing was done, and nothing is to be taken back. */
        record Unchanged() implements Outcome {}

        /** Done, for good. */
        static Outcome done() {
            return new Done("");
        }

        /** Done, and may be taken back. */
        static Outcome done(String memo) {
            return new Done(memo);
        }

        /** The same where the version it left is all that taking it back needs. */
        static Outcome done(int version) {
            return new Done(Integer.toString(version));
        }

        /** Put in the {@link Bin} of its kind. */
        static Outcome binned() {
            return new Done(Done.BINNED);
        }

        /** Already as it was to become. */
        static Outcome unchanged() {
            return new Unchanged();
        }

        static Outcome refused(String why) {
            return new Refused(why);
        }
    }
}

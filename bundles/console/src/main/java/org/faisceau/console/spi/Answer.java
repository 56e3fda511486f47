// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import gg.jte.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;

/** What a page answers. The shell turns it into HTTP. */
public sealed interface Answer {
    /**
     * A whole page within the layout.
     *
     * @param title of the page, in the visit's language: the browser's tab and the heading of level 1
     * @param body what the template shows below the heading
     * @param preview what search engines and social networks show of it; empty where nothing is meant for them
     */
    record Screen(int status, String title, Content body, Optional<Preview> preview) implements Answer {
        /** One that is not meant for search engines. */
        public Screen(int status, String title, Content body) {
            this(status, title, body, Optional.empty());
        }
    }

    /**
     * What others show of a public page where they link to it.
     *
     * @param description in a sentence or two; not blank
     * @param address of the page, whole, beginning with the scheme; empty where nobody knows the console's public address
     * @param picture address of a picture, whole as well; empty for none
     */
    record Preview(String description, String address, String picture) {
        public Preview {
            if (description.isBlank()) throw new IllegalArgumentException("description is blank");
        }
    }

    /** A part of a page, for htmx. */
    record Fragment(Content body) implements Answer {}

    /**
     * Go and see (303).
     *
     * @param address within the console, beginning with a slash
     * @param notice what to say there once; empty for nothing
     */
    record Redirect(String address, Optional<Notice> notice) implements Answer {}

    /**
     * A file to keep.
     *
     * @param tag names this very content, in letters, digits and dashes: who sends it back is told that nothing changed (304); empty for none
     */
    record Download(String fileName, String mediaType, String tag, Writer content) implements Answer {
        public Download {
            if (!tag.matches("[A-Za-z0-9-]*")) throw new IllegalArgumentException("tag: letters, digits, dashes, got " + tag);
        }
    }

    /**
     * Nothing there that this person may see (404).
     *
     * @param about the record that was asked for: where it lies in the bin, the page says so; empty for nothing to look for
     */
    record NotFound(Optional<Ref> about) implements Answer {}

    /** Not allowed (403), in a sentence that names the rule, role or module and who can change it. */
    record Refused(String why) implements Answer {}

    /** Not in the state the record is in (409), in a sentence that says which state and what is possible; no right is missing. */
    record NotNow(String why) implements Answer {}

    /** Somebody else changed the record meanwhile (409): the body shows both versions. */
    record Conflict(String title, Content body) implements Answer {}

    /**
     * A sentence shown once, in the visit's language.
     *
     * @param undo address that a button « undo » posts to with {@code action=undo}, for ten minutes; empty where there is nothing to undo
     * @param link where more is to be seen; empty for no link
     */
    record Notice(Tone tone, String sentence, String undo, Optional<Link> link) {
        public Notice(Tone tone, String sentence, String undo) {
            this(tone, sentence, undo, Optional.empty());
        }
    }

    /** A link of a notice. */
    record Link(String label, String address) {}

    /** How a notice sounds. */
    enum Tone {
        DONE,
        INFORMATION,
        WARNING,
        PROBLEM
    }

    /** Writes a download; may throw what the stream throws. */
    @FunctionalInterface
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A page of the shell (200). */
    static Answer screen(String title, Content body) {
        return new Screen(200, title, body);
    }

    /** The same of a public page that search engines may find. */
    static Answer screen(String title, Content body, Preview preview) {
        return new Screen(200, title, body, Optional.of(preview));
    }

    /** The same form again with its problems (422). */
    static Answer invalid(String title, Content body) {
        return new Screen(422, title, body);
    }

    /** A part of a page, for who asked for that alone: without the shell around it. */
    static Answer fragment(Content body) {
        return new Fragment(body);
    }

    /**
     * Go and see (303).
     *
     * @param address beginning with a slash
     */
    static Answer redirect(String address) {
        return new Redirect(address, Optional.empty());
    }

    /** Go and see, with a good word. */
    static Answer redirect(String address, String sentence) {
        return new Redirect(address, Optional.of(new Notice(Tone.DONE, sentence, "")));
    }

    /** Go and see, with a word of that tone. */
    static Answer redirect(String address, Tone tone, String sentence) {
        return new Redirect(address, Optional.of(new Notice(tone, sentence, "")));
    }

    /**
     * Go and see, with a good word and a button that takes the act back: {@code Answer.undoable("/needs", said, "/needs/n1")}. The page
     * at that address gets {@code submit} with action {@code undo}; once it is too late, the shell says so instead.
     *
     * @param undo beginning with a slash; may have a query
     */
    static Answer undoable(String address, String sentence, String undo) {
        return new Redirect(address, Optional.of(new Notice(Tone.DONE, sentence, undo)));
    }

    /** The same for a record that was put in the {@link Bin}: the shell restores it; a link leads to the bin. */
    static Answer binned(Visit visit, String address, String sentence, Ref ref) {
        var link = new Link(Texts.beside(Answer.class).in(visit.locale()).say("bin.open"), "/bin");
        return new Redirect(address, Optional.of(new Notice(Tone.DONE, sentence, "/bin?ref=" + ref, Optional.of(link))));
    }

    /**
     * A file, written while it is sent.
     *
     * @param fileName as the person is to see it; the shell encodes it
     */
    static Answer download(String fileName, String mediaType, Writer content) {
        return new Download(fileName, mediaType, "", content);
    }

    /** The same where callers come back to see whether it changed: nothing is written for who has what the tag names. */
    static Answer download(String fileName, String mediaType, String tag, Writer content) {
        return new Download(fileName, mediaType, tag, content);
    }

    /** Nothing here that this person may see (404). */
    static Answer notFound() {
        return new NotFound(Optional.empty());
    }

    /** The same where a record was asked for that may lie in the bin: who may restore it is told and offered it. */
    static Answer notFound(Ref about) {
        return new NotFound(Optional.of(about));
    }

    /**
     * Not allowed, and why (403).
     *
     * @param why a sentence: which rule, role or module, and who can change it
     */
    static Answer refused(String why) {
        return new Refused(why);
    }

    /**
     * The record's state does not allow it (409). The shell gives what was typed back and leads to the page that was sent to.
     *
     * @param why a sentence: which state, what is possible now
     */
    static Answer notNow(String why) {
        return new NotNow(why);
    }

    /** Somebody else was faster: both versions are shown (409). */
    static Answer conflict(String title, Content body) {
        return new Conflict(title, body);
    }

    /** A ref's own page is the address its kind tells; this only builds one by hand. */
    static String address(String first, Ref ref) {
        return "/" + first + "/" + ref.id();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.util.List;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.library.api.Chapter;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.Works;

/** Between the form of a chapter and what is recorded of it. */
record ChapterForm(Visit visit, Work work) {
    static Form filled(Chapter chapter) {
        return Form.blank().with("version", String.valueOf(chapter.version())).with("chapterTitle", chapter.title()).with("chapterBody", chapter.body());
    }

    static String title(Form form) {
        return form.text("chapterTitle", Works.TITLE_MAX);
    }

    static String body(Form form) {
        return form.optional("chapterBody", Works.BODY_MAX);
    }

    Answer screen(int status, Form form, String address, String back) {
        var words = visit.words(ChapterForm.class);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "chapter.new" : "chapter.edit"), new StaticTemplates().chapterForm(words, work, form, address, back));
    }

    Answer conflict(Chapter current, Form form) {
        var words = visit.words(ChapterForm.class);
        var clash = Clash.of(filled(current), form, List.of("chapterTitle", "chapterBody"), field -> words.say("field." + field), (field, value) -> value);
        return Answer.conflict(words.say("chapter.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import org.faisceau.console.console.Frame;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.junit.jupiter.api.Test;

class UiTest {
    private static final String NASTY = "<script>alert('x')</script>\"";
    private final Words words = Texts.beside(Frame.class).in(Locale.FRENCH);

    @Test
    void linksAFieldToItsHintAndProblem() {
        var form = Form.blank().with("organisation", "?").reject("organisation", "account.organisationUnknown");
        var html = drawn(Ui.field(words, form, "organisation").text());
        assertTrue(html.contains("<label for=\"organisation\">"));
        assertTrue(html.contains("aria-describedby=\"organisation-hint organisation-error\" aria-invalid=\"true\""));
        assertTrue(html.contains("id=\"organisation-error\"") && html.contains("Aucune organisation"));
    }

    @Test
    void saysWhichFieldsMayBeLeftEmpty() {
        assertTrue(drawn(Ui.field(words, Form.blank(), "mail").mail()).contains("facultatif"));
        assertFalse(drawn(Ui.field(words, Form.blank(), "mail").required().mail()).contains("facultatif"));
    }

    @Test
    void escapesWhatWasTypedEverywhere() {
        var form = Form.blank().with("label", NASTY);
        assertFalse(drawn(Ui.field(words, form, "label").text()).contains("<script>"));
        assertFalse(drawn(Ui.field(words, form, "label").area(3)).contains("<script>"));
        assertFalse(drawn(Ui.field(words, form, "label").suggest(List.of(NASTY)).text()).contains("<script>"));
        assertFalse(drawn(Ui.typed(NASTY)).contains("<script>"));
        assertFalse(drawn(Ui.tag("good", NASTY)).contains("<script>"));
        assertFalse(drawn(Ui.empty("x", NASTY, NASTY, NASTY, "/")).contains("<script>"));
    }

    @Test
    void doesNotGiveAPasswordBack() {
        assertFalse(drawn(Ui.field(words, Form.blank().with("password", "told you so"), "password").password()).contains("told you so"));
    }

    @Test
    void sumsProblemsUpWithALinkToEach() {
        var form = Form.blank().reject("fullName", "form.required").reject("mail", "account.invalid.mail");
        var html = drawn(Ui.problems(words, form));
        assertTrue(html.contains("2 champs sont à corriger"));
        assertTrue(html.contains("<a href=\"#fullName\">Nom affiché : À remplir.</a>"));
        assertEquals("", drawn(Ui.problems(words, Form.blank())));
    }

    @Test
    void callsAProblemOfOneOfManyFieldsAsTheyAllAre() {
        var html = drawn(Ui.problems(words, Form.blank().reject("mail3", "form.required").reject("mail-x1", "form.required").reject("nothing4", "form.required")));
        assertTrue(html.contains("<a href=\"#mail3\">Adresse électronique 3 : À remplir.</a>"), html);
        assertTrue(html.contains("<a href=\"#mail-x1\">Adresse électronique : À remplir.</a>"), html);
        assertTrue(html.contains("<a href=\"#nothing4\">nothing4 : À remplir.</a>"), html);
    }

    @Test
    void marksTheChoiceTaken() {
        var html = drawn(Ui.field(words, Form.blank().with("role", "b"), "role").select(List.of(new Option("a", "A"), new Option("b", "B"))));
        assertTrue(html.contains("<option value=\"b\" selected>B</option>") && html.contains("<option value=\"a\">A</option>"));
    }

    @Test
    void tellsAGroupOfChoicesWhatIsWrongWithIt() {
        var form = Form.blank().reject("role", "form.required");
        var radios = drawn(Ui.field(words, form, "role").radios(List.of(new Option("a", "A"))));
        assertTrue(radios.contains("role=\"radiogroup\" aria-describedby=\"role-error\" aria-invalid=\"true\""), radios);
        var boxes = drawn(Ui.field(words, form, "role").boxes(List.of(new Option("a", "A"))));
        assertTrue(boxes.contains("aria-describedby=\"role-error\"") && boxes.contains("value=\"a\" aria-invalid=\"true\""), boxes);
    }

    @Test
    void refusesAnIconThatIsNoName() {
        assertThrows(IllegalArgumentException.class, () -> Ui.icon("x\"><script>"));
    }

    @Test
    void abbreviatesANameToTwoLetters() {
        assertTrue(drawn(Ui.avatar("jean-paul exemple")).contains(">JP<"));
    }

    @Test
    void foldsActionsOfOthersAwayWhereTheyAreMany() {
        var one = new Contributions.ActionLink("Ouvrir", "plus", "/x?need=1&a=2");
        assertTrue(drawn(Ui.actions(words, new Contributions(List.of(one, one, one), List.of()))).matches("(<a class=\"button\" href=\"/x\\?need=1&amp;a=2\">.*?</a>){3}"));
        var many = drawn(Ui.actions(words, new Contributions(List.of(one, one, one, one), List.of())));
        assertEquals(List.of(2, 2), List.of(many.split("<a class=\"button\"", -1).length - 1, many.split("<a href=", -1).length - 1));
    }

    private static String drawn(Content content) {
        var out = new StringOutput();
        content.writeTo(new gg.jte.html.OwaspHtmlTemplateOutput(out));
        return out.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void rendersMarkdownAndNothingElse() {
        assertEquals("<h3>A &lt;b&gt;</h3><p>one<br>two</p><ul><li>x</li><li><em>y</em></li></ul><ol><li>z</li></ol>", html("# A <b>\none\ntwo\n\n- x\n* *y*\n\n1. z"));
        assertEquals("<p><a href=\"https://a.example/?b=1&amp;c\" rel=\"noopener noreferrer\">here</a></p>", html("[here](https://a.example/?b=1&c)"));
        assertEquals("<p>[x](javascript:alert(1)) &lt;script&gt; 2 * 3 * 4</p>", html("[x](javascript:alert(1)) <script> 2 * 3 * 4"));
        assertFalse(html("[a](https://a.example/\"onmouseover=\"x)").contains("\"onmouseover"));
        assertFalse(html("<script>alert('nasty')</script>\" onload=x").contains("<script"));
    }

    private static String html(String text) {
        var out = new StringOutput();
        Markdown.of(text).writeTo(out);
        return out.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What axe objects to on an open page. Only that is brought over from the browser: all of axe's answer takes seconds. Contrast is what
 * takes longest: of the text whose colour, weight, size and backgrounds were looked at before in this tab, none is looked at again, but
 * for what stands out of the flow and may lie over something.
 */
final class Barriers {
    private static final String ALL_BUT_COLOURS = """
            async () => (await axe.run(document, {resultTypes: ['violations'], selectors: false, rules: {'color-contrast': {enabled: false}}})).violations
                .map(found => found.id + ': ' + found.nodes.slice(0, 3).map(node => node.html).join(' '))""";
    private static final String COLOURS = """
            async theme => {
                const known = new Set(JSON.parse(sessionStorage.getItem('colours-' + theme) || '[]'));
                const ground = element => {
                    const layers = [];
                    for (let one = element; one; one = one.parentElement) {
                        const style = getComputedStyle(one);
                        if (style.position === 'absolute' || style.position === 'fixed' || style.position === 'sticky') return null;
                        layers.push(style.opacity, style.backgroundImage, style.backgroundColor);
                        if (style.backgroundColor.startsWith('rgb(') && style.opacity === '1') break;
                    }
                    return layers.join();
                };
                const speaks = element => element.matches('input, select, textarea') || [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
                const fresh = [...document.body.querySelectorAll('*')].filter(element => {
                    if (!speaks(element)) return false;
                    const below = ground(element);
                    if (below === null) return true;
                    const style = getComputedStyle(element);
                    const look = [style.color, style.fontSize, style.fontWeight, style.textShadow, below].join();
                    return !known.has(look) && known.add(look);
                });
                if (fresh.length === 0) return [];
                const answer = await axe.run({include: fresh}, {resultTypes: ['violations'], selectors: false, runOnly: ['color-contrast']});
                if (answer.violations.length === 0) sessionStorage.setItem('colours-' + theme, JSON.stringify([...known]));
                return answer.violations.map(found => found.id + ': ' + found.nodes.slice(0, 3).map(node => node.html).join(' '));
            }""";

    private Barriers() {}

    @SuppressWarnings("unchecked")
    static List<String> on(Page page, Screen screen) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) page.evaluate(AxeBuilder.getAxeScript());
        var found = new ArrayList<String>();
        if (screen.asked().contains(Screen.Asked.ALL_BUT_COLOURS)) found.addAll((List<String>) page.evaluate(ALL_BUT_COLOURS));
        if (screen.asked().contains(Screen.Asked.COLOURS)) found.addAll((List<String>) page.evaluate(COLOURS, screen.dark() ? "dark" : "light"));
        return found;
    }
}

// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import java.util.Map;
import org.faisceau.accounts.api.SignIns.SignIn;

/**
 * An open sign-in as its list shows it.
 *
 * @param current true for the one that asks
 */
public record SignInLine(SignIn signIn, boolean current) {
    /** Words in what browsers say of themselves, the telling first: Edge also says Chrome, Chrome also says Safari. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg/", "Edge"), Map.entry("OPR/", "Opera"), Map.entry("Firefox/", "Firefox"), Map.entry("Chrome/", "Chrome"), Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"), Map.entry("iPhone", "iPhone"), Map.entry("iPad", "iPad"), Map.entry("Windows", "Windows"), Map.entry("Mac OS X", "macOS"),
            Map.entry("Linux", "Linux"));

    static List<SignInLine> of(List<SignIn> signIns, String current) {
        return signIns.stream().map(it -> new SignInLine(it, it.id().equals(current))).toList();
    }

    /** Browser and system in two words; what the program said where they are unknown; may be empty. */
    public String program() {
        var browser = first(BROWSERS);
        var system = first(SYSTEMS);
        if (browser.isEmpty()) return signIn.program().length() > 60 ? signIn.program().substring(0, 60) + "…" : signIn.program();
        return system.isEmpty() ? browser : browser + " · " + system;
    }

    private String first(List<Map.Entry<String, String>> names) {
        return names.stream().filter(it -> signIn.program().contains(it.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }
}

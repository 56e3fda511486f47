// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a screen: one browser context, with what the browser complained of on the way. */
final class Person implements AutoCloseable {
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Person(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            // A refusal is told by the page; the browser repeats its status on the console.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) complaints.add(page.url() + ": " + message.text());
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    static Person at(Browser browser, String address, Screen screen) {
        var options = new Browser.NewContextOptions().setViewportSize(screen.width(), screen.height()).setLocale(screen.language())
                .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT);
        return new Person(address, browser.newContext(options));
    }

    /** Signs in and waits for the dashboard. */
    Person signIn(String account, String password) {
        open("/sign-in");
        page.fill("input[name=name]", account);
        page.fill("input[name=password]", password);
        page.press("input[name=password]", "Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    /** Changes the language of the console, which the account remembers, where it is another. */
    void speak(String language) {
        open("/account");
        if (!language.equals(page.getAttribute("html", "lang"))) page.click("form[action='/language'] button");
    }

    /** Another screen with the same sign-in. */
    Person on(Browser browser, Screen screen) {
        var other = at(browser, address, screen);
        other.context.addCookies(context.cookies().stream().map(Person::copy).toList());
        return other;
    }

    private static Cookie copy(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value).setDomain(cookie.domain).setPath(cookie.path);
    }

    /** The page that is open, on another screen. */
    Person at(Screen screen) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        page.setViewportSize(screen.width(), screen.height());
        return this;
    }

    /** Goes to an address of the console; answers the status. */
    int open(String path) {
        return page.navigate(address + path).status();
    }

    Page page() {
        return page;
    }

    /** True where the page is wider than the screen, or its heading than the place it has. */
    boolean overflows() {
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth || [...document.querySelectorAll('h1')].some(it => it.scrollWidth > it.clientWidth)");
    }

    /** What axe objects to on the open page, the first elements with each. */
    List<String> barriers(Screen screen) {
        return Barriers.on(page, screen);
    }

    /** Errors of scripts and what the content policy refused since this was last asked. */
    List<String> takeComplaints() {
        var taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    @Override
    public void close() {
        context.close();
    }
}

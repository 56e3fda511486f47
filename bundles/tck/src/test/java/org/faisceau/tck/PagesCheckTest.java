// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

class PagesCheckTest {
    /** As a page of the console is, by its methods. */
    public record Page(Address address) {}

    /** Where that is. */
    public record Address(String pattern) {}

    private static List<String> offences(Object... pages) throws InvalidSyntaxException {
        var references = new ServiceReference<?>[pages.length];
        for (int at = 0; at < pages.length; at++) {
            int number = at;
            references[at] = fake(ServiceReference.class, Map.of("getProperty", args -> number, "hashCode", args -> number));
        }
        return PagesCheck.offences(fake(BundleContext.class, Map.of("getAllServiceReferences", args -> references, "getService", args -> pages[args[0].hashCode()], "ungetService", args -> true)), "plea");
    }

    private static <T> T fake(Class<T> type, Map<String, Function<Object[], Object>> answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> answers.get(method.getName()).apply(args)));
    }

    private static Page page(String pattern) {
        return new Page(new Address(pattern));
    }

    @Test
    void takesPagesBelowTheWordOfTheTechnique() throws Exception {
        assertEquals(List.of(), offences());
        assertEquals(List.of(), offences(page("sourcing/plea/hello/{id}"), page("public/sourcing/plea/hello")));
    }

    @Test
    void namesThePagesThatNoHostPublishes() throws Exception {
        assertEquals(List.of("has a page at /needs, which no host publishes: pages lie below /sourcing/plea/ or /public/sourcing/plea/",
                "has a page at /sourcing/pleasant/x, which no host publishes: pages lie below /sourcing/plea/ or /public/sourcing/plea/"), offences(page("needs"), page("sourcing/pleasant/x")));
    }
}

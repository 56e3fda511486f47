// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

final class EndpointTest {
    @Test
    void isNowhereInAFrameworkThatLetGoOfItsRegistry() {
        assertEquals(Optional.empty(), Endpoint.of(context(() -> {
            throw new NullPointerException("the registry");
        }), "localhost"));
    }

    @Test
    void isNowhereOnceTheFrameworkHasStopped() {
        assertEquals(Optional.empty(), Endpoint.of(context(() -> {
            throw new IllegalStateException("BundleContext is no longer valid");
        }), "localhost"));
    }

    @Test
    void isWhereTheServerOpenedItsPort() {
        var reference = (ServiceReference<?>) Proxy.newProxyInstance(EndpointTest.class.getClassLoader(), new Class<?>[] {ServiceReference.class},
                (proxy, called, args) -> new String[] {"http://127.0.0.1:8123/"});
        assertEquals(Optional.of(new Endpoint("localhost", 8123)), Endpoint.of(context(() -> reference), "localhost"));
    }

    private static BundleContext context(Supplier<ServiceReference<?>> registry) {
        return (BundleContext) Proxy.newProxyInstance(EndpointTest.class.getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, called, args) -> registry.get());
    }
}

// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.showcase;

import org.jspecify.annotations.NullMarked;

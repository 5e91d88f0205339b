package org.mingcha.kernel;

# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the house shares: language, warnings, sanitizers, output folders, ccache.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release)
endif()

find_program(TESSERA_CCACHE ccache)
if(TESSERA_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${TESSERA_CCACHE}")
endif()

if(TESSERA_ASSERTIONS)
    string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
    string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
endif()

add_library(tessera_options INTERFACE)
if(MSVC)
    target_compile_options(tessera_options INTERFACE /W4 /utf-8 /permissive- /bigobj /Zc:__cplusplus)
    target_compile_definitions(tessera_options INTERFACE NOMINMAX _USE_MATH_DEFINES)
else()
    target_compile_options(tessera_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
        -Wcast-align -Wimplicit-fallthrough -Wextra-semi -Wno-missing-field-initializers
        # Numbers stay true: no fused or reordered arithmetic beyond what the source says, and NaN lives.
        -fno-math-errno -fno-trapping-math -ffp-contract=off)
    # g++ 12 at -O3 sees uninitialised and overlapping strings where there are none (its bugs 105562, 105651).
    target_compile_options(tessera_options INTERFACE
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-restrict>)
    # g++ precompiled headers must be rebuilt, not ignored, when they do not fit.
    target_compile_options(tessera_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Winvalid-pch>)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL Linux AND NOT TESSERA_SANITIZE)
    target_link_options(tessera_options INTERFACE -Wl,-z,relro -Wl,-z,now)
endif()
if(TESSERA_SANITIZE)
    target_compile_options(tessera_options INTERFACE -fsanitize=${TESSERA_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(tessera_options INTERFACE -fsanitize=${TESSERA_SANITIZE})
endif()
if(TESSERA_FUZZ)
    target_compile_options(tessera_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# What every Qt target shares. QT_NO_KEYWORDS: Qt's `emit` breaks the headers of oneTBB.
add_library(tessera_qt_options INTERFACE)
target_link_libraries(tessera_qt_options INTERFACE tessera_options)
target_compile_definitions(tessera_qt_options INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS QT_NO_FOREACH)

# tessera_check_rooms(<target>): the target is not built while one of its sources includes what cmake/rooms.txt does
# not allow.
function(tessera_check_rooms target)
    get_target_property(sources ${target} SOURCES)
    set(files)
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" NORMALIZE)
        if(source MATCHES "\\.(h|cpp)$")
            cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
            list(APPEND files "${source}")
        endif()
    endforeach()
    list(TRANSFORM files PREPEND "${PROJECT_SOURCE_DIR}/" OUTPUT_VARIABLE paths)
    set(stamp "${CMAKE_CURRENT_BINARY_DIR}/${target}.rooms")
    add_custom_command(OUTPUT "${stamp}"
        COMMAND "${CMAKE_COMMAND}" "-DFILES=${files}" -P "${PROJECT_SOURCE_DIR}/cmake/CheckRooms.cmake"
        COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
        DEPENDS ${paths} "${PROJECT_SOURCE_DIR}/cmake/CheckRooms.cmake" "${PROJECT_SOURCE_DIR}/cmake/rooms.txt"
        COMMENT "Checking the includes of ${target}" VERBATIM)
    target_sources(${target} PRIVATE "${stamp}")
endfunction()

# tessera_add_widgets(<name> [LINKS <library>...]): the library tessera_<name> from every source below the current
# folder.
function(tessera_add_widgets name)
    cmake_parse_arguments(PARSE_ARGV 1 part "" "" "LINKS")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(tessera_${name} STATIC ${sources})
    set_target_properties(tessera_${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(tessera_${name} PUBLIC ${part_LINKS})
    target_precompile_headers(tessera_${name} REUSE_FROM tessera_precompiled)
    tessera_check_rooms(tessera_${name})
endfunction()

# tessera_add_view(<folder>): the target tessera_view_<folder> from every source of widgets/<folder>.
# A view sees pictures, charts, parts and session; never another view.
function(tessera_add_view name)
    tessera_add_widgets(view_${name} LINKS tessera_parts)
endfunction()

# tessera_add_tests(<libraries>...): one test program for every tst_*.cpp of the current folder; they share
# the precompiled header of the first.
function(tessera_add_tests)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
    if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux") # they fork, send signals, and stand in for calls of the system
        list(FILTER sources EXCLUDE REGEX "tst_(attack_[a-z]+|cli_(files|locale|signals)|devscript|folderlocks|outputhandle|partfiles)\\.cpp$")
    endif()
    set(first)
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        add_executable(${name} "${source}")
        set_target_properties(${name} PROPERTIES AUTOMOC ON
            RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
        target_link_libraries(${name} PRIVATE ${ARGN} tessera_test_support)
        if(first)
            target_precompile_headers(${name} REUSE_FROM ${first})
        else()
            target_precompile_headers(${name} PRIVATE <QtTest/QTest> <QtTest/QSignalSpy> <QtCore/QTemporaryDir>
                <algorithm> <cmath> <functional> <map> <memory> <optional> <string> <vector>)
            set(first ${name})
        endif()
        add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
        set_tests_properties(${name} PROPERTIES TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/tsan.supp:die_after_fork=0:history_size=7;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1;QT_LOGGING_RULES=qt.qpa.*=false")
    endforeach()
endfunction()
